extension TemplateSchema {
    /// What drafting adds for documents other than the complaint, each under a name of its own. A document is given the
    /// names that it needs; the check knows them all.
    static let documents = """
        {
          "": {
            "properties": {
              "motion": {"$ref": "#/$defs/motion_paper"},
              "certificate": {"$ref": "#/$defs/conference_certificate"},
              "order": {"$ref": "#/$defs/order"},
              "memorandum": {"$ref": "#/$defs/memorandum_paper"},
              "declaration": {"$ref": "#/$defs/declaration_paper"},
              "attorney": {"$ref": "#/$defs/appearing_attorney"},
              "disclosing": {"$ref": "#/$defs/disclosing_party"},
              "cover_sheet": {"$ref": "#/$defs/cover_sheet_form"},
              "category_sheet": {"$ref": "#/$defs/category_form"},
              "summons": {"$ref": "#/$defs/summons_form"},
              "service_plan": {"$ref": "#/$defs/service_plan"},
              "service_certificate": {"$ref": "#/$defs/service_certificate"},
              "related_case_rule": {"type": "string"}
            },
            "required": [
              "motion", "certificate", "order", "memorandum", "declaration", "attorney", "disclosing",
              "cover_sheet", "category_sheet", "summons", "service_plan", "service_certificate",
              "related_case_rule"
            ]
          },
          "texts": {"type": "array", "items": {"type": "string"}},
          "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
          "motion_paper": {
            "type": "object",
            "properties": {
              "movants": {"type": "string"},
              "opponents": {"type": "string"},
              "relief_text": {"type": "string"},
              "rules_text": {"type": "string"},
              "grounds": {"$ref": "#/$defs/blocks"},
              "asked": {"type": "array", "items": {"$ref": "#/$defs/asked_item"}},
              "security": {"$ref": "#/$defs/texts"},
              "papers": {"$ref": "#/$defs/texts"},
              "without_notice": {"$ref": "#/$defs/texts"},
              "emergency": {"type": "boolean"},
              "oral_argument": {"type": "boolean"},
              "consolidate": {"type": "boolean"},
              "schedule": {"type": "string"},
              "notice": {"type": "string"}
            },
            "required": [
              "movants", "opponents", "relief_text", "rules_text", "grounds", "asked", "security", "papers",
              "without_notice"
            ],
            "additionalProperties": true
          },
          "asked_item": {
            "type": "object",
            "properties": {"text": {"type": "string"}, "is_last": {"type": "boolean"}},
            "required": ["text", "is_last"],
            "additionalProperties": false
          },
          "conference_certificate": {
            "type": "object",
            "properties": {
              "rule": {"type": "string"},
              "date": {"type": "string"},
              "persons": {"type": "string"},
              "result": {"type": "string"},
              "signature": {"type": "string"},
              "name": {"type": "string"}
            },
            "required": ["rule", "date", "persons", "result", "signature", "name"],
            "additionalProperties": false
          },
          "order": {
            "type": "object",
            "properties": {
              "is_restraining": {"type": "boolean"},
              "is_without_notice": {"type": "boolean"},
              "motion_title": {"type": "string"},
              "movants": {"type": "string"},
              "opponents": {"type": "string"},
              "definitions": {"type": "array", "items": {"$ref": "#/$defs/order_definition"}},
              "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
              "terms": {"$ref": "#/$defs/texts"},
              "security": {"$ref": "#/$defs/texts"},
              "without_notice": {"$ref": "#/$defs/texts"}
            },
            "required": [
              "is_restraining", "is_without_notice", "motion_title", "movants", "opponents", "definitions",
              "findings", "terms", "security", "without_notice"
            ],
            "additionalProperties": false
          },
          "order_definition": {
            "type": "object",
            "properties": {"term": {"type": "string"}, "meaning": {"type": "string"}},
            "required": ["term", "meaning"],
            "additionalProperties": false
          },
          "finding": {
            "type": "object",
            "properties": {"title": {"type": "string"}, "text": {"type": "string"}},
            "required": ["title", "text"],
            "additionalProperties": false
          },
          "memorandum_paper": {
            "type": "object",
            "properties": {
              "sections": {"type": "array", "items": {"$ref": "#/$defs/memorandum_section"}},
              "has_tables": {"type": "boolean"}, "is_probe": {"type": "boolean"},
              "marks": {"type": "array", "items": {"$ref": "#/$defs/page_mark"}},
              "contents": {"type": "array", "items": {"$ref": "#/$defs/contents_entry"}},
              "authorities": {"type": "array", "items": {"$ref": "#/$defs/authority_group"}}
            },
            "required": ["sections", "has_tables", "is_probe", "marks", "contents", "authorities"],
            "additionalProperties": false
          },
          "page_mark": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "page": {}},
            "required": ["name", "page"],
            "additionalProperties": false
          },
          "memorandum_section": {
            "type": "object",
            "properties": {
              "heading": {}, "is_argument": {"type": "boolean"}, "is_last": {"type": "boolean"},
              "blocks": {"$ref": "#/$defs/blocks"}
            },
            "required": ["heading", "is_argument", "is_last", "blocks"],
            "additionalProperties": false
          },
          "contents_entry": {
            "type": "object",
            "properties": {"level": {"type": "integer"}, "label": {"type": "string"}, "text": {}, "page": {}},
            "required": ["level", "label", "text", "page"],
            "additionalProperties": false
          },
          "authority_group": {
            "type": "object",
            "properties": {
              "title": {"type": "string"}, "category": {"type": "integer"},
              "entries": {"type": "array", "items": {"$ref": "#/$defs/authority_entry"}}
            },
            "required": ["title", "category", "entries"],
            "additionalProperties": false
          },
          "authority_entry": {
            "type": "object",
            "properties": {"text": {}, "pages": {}},
            "required": ["text", "pages"],
            "additionalProperties": false
          },
          "declaration_paper": {
            "type": "object",
            "properties": {
              "declarant": {"type": "string"},
              "title": {"type": "string"},
              "organization": {"type": "string"},
              "executed_at": {"type": "string"},
              "signature": {"type": "string"},
              "blocks": {"$ref": "#/$defs/blocks"},
              "date_text": {"type": "string"},
              "is_abroad": {"type": "boolean"},
              "exhibits": {"type": "array", "items": {"$ref": "#/$defs/declared_exhibit"}}
            },
            "required": ["declarant", "blocks", "date_text", "is_abroad", "exhibits"],
            "additionalProperties": true
          },
          "declared_exhibit": {
            "type": "object",
            "properties": {"label": {"type": "string"}, "title": {"type": "string"}},
            "required": ["label", "title"],
            "additionalProperties": false
          },
          "appearing_attorney": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "phone": {"type": "string"},
              "email": {"type": "string"},
              "office": {"$ref": "#/$defs/counsel"},
              "clients": {"type": "string"},
              "is_admitted": {"type": "boolean"},
              "is_pro_hac_vice": {"type": "boolean"},
              "rule": {"type": "string"},
              "bars": {"$ref": "#/$defs/texts"},
              "history": {"type": "string"},
              "sponsor": {"type": "string"}
            },
            "required": [
              "name", "office", "clients", "is_admitted", "is_pro_hac_vice", "rule", "bars", "history",
              "sponsor"
            ],
            "additionalProperties": true
          },
          "disclosing_party": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "description": {"type": "string"},
              "state_of_formation": {"type": "string"},
              "citizenship": {"type": "string"},
              "is_nonprofit": {"type": "boolean"},
              "is_person": {"type": "boolean"},
              "parents": {"$ref": "#/$defs/texts"},
              "owners": {"$ref": "#/$defs/texts"},
              "interested": {"$ref": "#/$defs/texts"}
            },
            "required": ["name", "is_nonprofit", "is_person", "parents", "owners", "interested"],
            "additionalProperties": true
          },
          "form_box": {
            "type": "object",
            "properties": {
              "number": {"type": "string"},
              "text": {"type": "string"},
              "box": {"type": "string"},
              "code": {"type": "string"},
              "is_head": {"type": "boolean"},
              "is_chosen": {"type": "boolean"}
            },
            "required": ["text", "box"],
            "additionalProperties": false
          },
          "citizenship_row": {
            "type": "object",
            "properties": {
              "number": {"type": "integer"},
              "text": {"type": "string"},
              "plaintiff_box": {"type": "string"},
              "defendant_box": {"type": "string"}
            },
            "required": ["number", "text", "plaintiff_box", "defendant_box"],
            "additionalProperties": false
          },
          "nature_row": {
            "type": "object",
            "properties": {
              "is_head": {"type": "boolean"},
              "text": {"type": "string"},
              "box": {"type": "string"},
              "code": {"type": "string"},
              "is_chosen": {"type": "boolean"}
            },
            "required": ["is_head", "text"],
            "additionalProperties": false
          },
          "cover_sheet_form": {
            "type": "object",
            "properties": {
              "plaintiff": {"type": "string"},
              "defendant": {"type": "string"},
              "county": {"type": "string"}, "defendant_county": {"type": "string"},
              "attorneys": {"type": "array", "items": {"$ref": "#/$defs/texts"}},
              "basis": {"type": "array", "items": {"$ref": "#/$defs/form_box"}},
              "citizenship": {"type": "array", "items": {"$ref": "#/$defs/citizenship_row"}},
              "nature": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/nature_row"}}},
              "nature_of_suit": {"type": "string"},
              "nature_text": {"type": "string"},
              "origins": {"type": "array", "items": {"$ref": "#/$defs/form_box"}},
              "cause": {"type": "string"},
              "cause_description": {"type": "string"},
              "demand": {"type": "string"},
              "class_box": {"type": "string"},
              "jury_yes": {"type": "string"},
              "jury_no": {"type": "string"},
              "signature": {"type": "string"}
            },
            "required": [
              "plaintiff", "defendant", "county", "defendant_county", "attorneys", "basis", "citizenship", "nature",
              "nature_of_suit", "nature_text", "origins", "cause", "cause_description", "class_box", "jury_yes",
              "jury_no", "signature"
            ],
            "additionalProperties": true
          },
          "answer": {
            "type": "object",
            "properties": {
              "yes": {"type": "string"},
              "no": {"type": "string"},
              "is_yes": {"type": "boolean"},
              "is_no": {"type": "boolean"}
            },
            "required": ["yes", "no", "is_yes", "is_no"],
            "additionalProperties": false
          },
          "category_form": {
            "type": "object",
            "properties": {
              "title": {"type": "string"},
              "nature_of_suit": {"type": "string"},
              "categories": {"type": "array", "items": {"$ref": "#/$defs/form_box"}},
              "prior_action": {"$ref": "#/$defs/answer"},
              "questions_statute": {"$ref": "#/$defs/answer"},
              "united_states_is_party": {"$ref": "#/$defs/answer"},
              "three_judges": {"$ref": "#/$defs/answer"},
              "same_division": {"$ref": "#/$defs/answer"},
              "state_motions_pending": {"$ref": "#/$defs/answer"},
              "divisions": {"type": "array", "items": {"$ref": "#/$defs/form_box"}},
              "attorney": {"$ref": "#/$defs/texts"}
            },
            "required": [
              "title", "nature_of_suit", "categories", "prior_action", "questions_statute",
              "united_states_is_party", "three_judges", "same_division", "state_motions_pending", "divisions",
              "attorney"
            ],
            "additionalProperties": false
          },
          "summons_form": {
            "type": "object",
            "properties": {
              "to": {"$ref": "#/$defs/texts"},
              "for_united_states": {"type": "boolean"},
              "days": {"type": "integer"},
              "after": {"type": "string"},
              "rule": {"type": "string"},
              "attorney": {"$ref": "#/$defs/texts"}
            },
            "required": ["to", "for_united_states", "days", "after", "rule", "attorney"],
            "additionalProperties": false
          },
          "service_row": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "rule": {"type": "string"},
              "method": {"type": "string"},
              "address": {"$ref": "#/$defs/texts"},
              "on": {"type": "string"},
              "tracking": {"type": "string"}
            },
            "required": ["name", "rule", "method", "address", "on", "tracking"],
            "additionalProperties": false
          },
          "served_row": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "method": {"type": "string"},
              "address": {"$ref": "#/$defs/texts"},
              "on": {"type": "string"}
            },
            "required": ["name", "method", "address", "on"],
            "additionalProperties": false
          },
          "service_plan": {
            "type": "object",
            "properties": {
              "rows": {"type": "array", "items": {"$ref": "#/$defs/service_row"}},
              "is_against_united_states": {"type": "boolean"}
            },
            "required": ["rows", "is_against_united_states"],
            "additionalProperties": false
          },
          "service_certificate": {
            "type": "object",
            "properties": {
              "papers": {"$ref": "#/$defs/texts"},
              "rows": {"type": "array", "items": {"$ref": "#/$defs/served_row"}},
              "others_by_ecf": {"type": "boolean"},
              "signature": {"type": "string"},
              "signer": {"type": "string"}
            },
            "required": ["papers", "rows", "others_by_ecf", "signature", "signer"],
            "additionalProperties": false
          },
          "party": {"properties": {"agency_name": {"type": "string"}}, "required": []}
        }
        """
}
