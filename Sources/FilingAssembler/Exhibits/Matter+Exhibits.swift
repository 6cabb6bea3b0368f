internal import CaseFiles
internal import Diagnostics
internal import Review

extension Matter {
    /// Reads the words of the exhibits, for the rules that look into them.
    ///
    /// A review without this says nothing of quotations and of numbers inside exhibits.
    public mutating func readExhibits(_ reading: ExhibitReading = ExhibitReading()) async {
        await loadExhibits(reading, keepingWords: true)
    }

    /// Reads hashes and words, several files at once.
    ///
    /// - Parameter keepsWords: otherwise only which pages have any, so that the memory needed does not grow.
    mutating func loadExhibits(_ reading: ExhibitReading, keepingWords keepsWords: Bool) async {
        guard var content else { return }
        let cache = reading.memory.cache
        let loader = ExhibitLoader(cache: cache, secondsAllowed: reading.secondsAllowed, keepsWords: keepsWords)
        // Two exhibits may have one file, which is read once.
        let files = Dictionary(
            content.exhibitFiles.values.compactMap { file in file.path.map { ($0, file) } },
            uniquingKeysWith: { first, _ in first }
        )
        let loaded = await Self.load(files.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }, loader, reading)
        for (key, file) in content.exhibitFiles {
            guard let path = file.path, let new = loaded[path] else { continue }
            content.exhibitFiles[key]?.hash = new.hash
            content.exhibitFiles[key]?.facts.text = new.text
            content.exhibitFiles[key]?.facts.contents = new.contents
            content.outline.exhibits[key]?.text = new.text
            content.outline.exhibits[key]?.contents = new.contents
        }
        if loaded.values.contains(where: \.isNew) { cache?.sweep() }
        self.content = content
    }

    private static func load(
        _ files: [(file: ExhibitFile, path: String)],
        _ loader: ExhibitLoader,
        _ reading: ExhibitReading
    ) async -> [String: ExhibitLoader.Loaded] {
        await withTaskGroup(of: (Int, ExhibitLoader.Loaded).self) { group in
            var next = 0
            func startNext() {
                guard next < files.count else { return }
                let (index, file) = (next, files[next])
                next += 1
                // Hashing is work for all processors, where a command itself runs on one thread.
                group.addTask(executorPreference: globalConcurrentExecutor) {
                    (index, await loader.load(file.file, at: file.path))
                }
            }
            for _ in 0..<reading.jobs { startNext() }
            var loaded: [String: ExhibitLoader.Loaded] = [:]
            for await (index, result) in group {
                startNext()
                loaded[files[index].path] = result
                let progress = ExhibitReading.Progress(
                    file: files[index].file.name,
                    done: loaded.count,
                    total: files.count
                )
                reading.progress(progress)
            }
            return loaded
        }
    }
}

extension ExhibitReading.Memory {
    var cache: UserCache? {
        switch self {
        case .usersCache: UserCache()
        case .folder(let folder): UserCache(folder: folder)
        case .none: nil
        }
    }
}
