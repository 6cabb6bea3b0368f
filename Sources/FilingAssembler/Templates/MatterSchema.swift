internal import CaseFiles
internal import Templating

extension TemplateSchema {
    /// What a template of a matter sees: the fields of the case file, and the names that drafting adds or replaces.
    ///
    /// The template of the complaint, and the values it is really given, are tested against it.
    public static var matter: TemplateSchema {
        guard case .object(var schema)? = value(CaseSchema.jsonSchema()), case .object(let drafting)? = value(drafting),
            case .object(let documents)? = value(documents),
            case .object(var kinds)? = schema["$defs"]
        else { return TemplateSchema(DataSchema(.null)) }
        for addition in [drafting, documents] {
            for (name, change) in zip(addition.keys, addition.values) {
                if name.isEmpty {
                    schema = extended(schema, by: change)
                } else if case .object(let kind)? = kinds[name] {
                    kinds[name] = .object(extended(kind, by: change))
                } else {
                    kinds[name] = change
                }
            }
        }
        schema["$defs"] = .object(kinds)
        return TemplateSchema(DataSchema(.object(schema)))
    }

    private static func value(_ json: String) -> TemplateValue? {
        try? TemplateValue(json: Array(json.utf8))
    }

    /// A record with more properties; those that drafting always gives are required.
    private static func extended(_ record: TemplateObject, by change: TemplateValue) -> TemplateObject {
        guard case .object(let change) = change, case .object(var properties)? = record["properties"],
            case .object(let added)? = change["properties"]
        else { return record }
        var record = record
        for (name, value) in zip(added.keys, added.values) { properties[name] = value }
        record["properties"] = .object(properties)
        var required: [TemplateValue] = []
        for list in [record["required"], change["required"]] {
            if case .list(let names)? = list { required += names }
        }
        record["required"] = .list(required)
        return record
    }

    /// By the name of the record; the empty name is the data as a whole.
    private static let drafting = """
        {
          "": {
            "properties": {
              "court": {"$ref": "#/$defs/court"},
              "document": {"$ref": "#/$defs/document"},
              "caption": {"$ref": "#/$defs/caption"},
              "facts": {"type": "array", "items": {"$ref": "#/$defs/block"}},
              "prayer": {"type": "array", "items": {"$ref": "#/$defs/prayer_group"}},
              "signers": {"type": "array", "items": {"$ref": "#/$defs/signer"}},
              "exhibits": {"type": "array", "items": {"$ref": "#/$defs/exhibit"}},
              "plaintiffs_word": {"type": "string"},
              "defendants_word": {"type": "string"},
              "has_injunction": {"type": "boolean"},
              "filer_signature": {"type": "string"},
              "date_text": {"type": "string"}
            },
            "required": [
              "document", "caption", "facts", "prayer", "signers", "exhibits", "plaintiffs_word", "defendants_word", "has_injunction",
              "filer_signature", "date_text"
            ]
          },
          "court": {
            "type": "object",
            "properties": {
              "key": {"type": "string"},
              "name": {"type": "string"},
              "caption_lines": {"type": "array", "items": {"type": "string"}},
              "case_number_label": {"type": "string"},
              "case_number_blank": {"type": "string"}
            },
            "required": ["key", "name", "caption_lines", "case_number_label", "case_number_blank"],
            "additionalProperties": true
          },
          "document": {
            "type": "object",
            "properties": {"kind": {"type": "string"}, "key": {"type": "string"}, "title": {"type": "string"},
              "has_front_matter": {"type": "boolean"}
            },
            "required": ["kind", "key", "title", "has_front_matter"],
            "additionalProperties": false
          },
          "caption": {
            "type": "object",
            "properties": {
              "plaintiffs": {"type": "array", "items": {"$ref": "#/$defs/party"}},
              "defendants": {"type": "array", "items": {"$ref": "#/$defs/party"}},
              "more_plaintiffs": {"type": "boolean"},
              "more_defendants": {"type": "boolean"},
              "notes": {"type": "array", "items": {"type": "string"}},
              "counsel": {"type": "array", "items": {"type": "string"}}
            },
            "required": ["plaintiffs", "defendants", "more_plaintiffs", "more_defendants", "notes", "counsel"],
            "additionalProperties": false
          },
          "block": {
            "type": "object",
            "properties": {
              "kind": {"enum": ["allegation", "heading", "quote", "item", "note"]},
              "text": {},
              "number": {"type": "integer"},
              "level": {"type": "integer"},
              "depth": {"type": "integer"}
            },
            "required": ["kind", "text"],
            "additionalProperties": false
          },
          "prayer_group": {
            "type": "object",
            "properties": {
              "title": {"type": "string"},
              "relief": {"type": "array", "items": {"$ref": "#/$defs/relief"}}
            },
            "required": ["title", "relief"],
            "additionalProperties": false
          },
          "signer": {
            "type": "object",
            "properties": {"lines": {"type": "array", "items": {"type": "string"}}},
            "required": ["lines"],
            "additionalProperties": false
          },
          "relief": {
            "properties": {"prayer_text": {"type": "string"}, "is_last": {"type": "boolean"}},
            "required": ["prayer_text", "is_last"]
          },
          "party": {
            "properties": {
              "capacity_text": {"type": "string"},
              "counsel": {"type": "array", "items": {"$ref": "#/$defs/counsel"}}
            },
            "required": ["counsel"]
          },
          "claim": {
            "properties": {
              "numeral": {},
              "plaintiffs": {"type": "array", "items": {"$ref": "#/$defs/party"}},
              "defendants": {"type": "array", "items": {"$ref": "#/$defs/party"}},
              "parties_text": {"type": "string"},
              "authorities": {"type": "array", "items": {"$ref": "#/$defs/authority"}},
              "authorities_text": {"type": "string"},
              "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}}
            },
            "required": ["numeral", "parties_text", "authorities_text", "blocks"]
          },
          "exhibit": {
            "properties": {"label": {}, "pages": {"type": ["integer", "string"]}, "cited_at": {}, "place_text": {"type": "string"}},
            "required": ["label", "pages", "cited_at"]
          }
        }
        """
}
