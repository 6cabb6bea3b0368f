/// How the tool names itself in reports and on the command line.
public enum ToolIdentity {
    public static let name = "Filing Assembler"
    public static let version = "0.1.0"
}
