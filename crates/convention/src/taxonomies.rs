//! The code lists: codes with labels in six languages, compiled in. A code never changes its meaning.
//! Not here: lists of other slices' states (their own enums) and words of the interface (`i18n`).

use kernel::Lang;
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// Names of the lists, for [`list`] and [`label`].
pub mod lists {
    pub const OBJECTIVES: &str = "objectives";
    pub const MONITORING_GOALS: &str = "monitoring-goals";
    pub const MONITORING_AREAS: &str = "monitoring-areas";
    pub const CORE_INDICATORS: &str = "core-indicators";
    pub const MEANS_OF_VERIFICATION: &str = "means-of-verification";
    pub const CULTURAL_DOMAINS: &str = "cultural-domains";
    pub const INSTRUMENT_TYPES: &str = "instrument-types";
    pub const MEASURE_NATURES: &str = "measure-natures";
    pub const ARTICLE_6_2_TYPES: &str = "article-6-2-types";
    pub const VALUE_CHAIN: &str = "value-chain";
    pub const TARGET_GROUPS: &str = "target-groups";
    pub const ACTOR_KINDS: &str = "actor-kinds";
    pub const ENTITY_TYPES: &str = "entity-types";
    pub const LEVELS: &str = "levels";
    pub const TEAM_SECTORS: &str = "team-sectors";
    pub const RECORD_SOURCE_KINDS: &str = "record-source-kinds";
    pub const GLOBAL_REPORT_EDITIONS: &str = "global-report-editions";
    pub const MEASURE_STAGES: &str = "measure-stages";
    pub const POSITIONS: &str = "positions";
    pub const REGIONAL_GROUPS: &str = "regional-groups";
    pub const SDG_TARGETS: &str = "sdg-targets";
    pub const CORRECTION_REASONS: &str = "correction-reasons";
    pub const MODERATION_REASONS: &str = "moderation-reasons";
    pub const CONTRIBUTION_OUTCOMES: &str = "contribution-outcomes";
    pub const LAW_STAGES: &str = "law-stages";

    pub const ALL: [&str; 25] = [
        OBJECTIVES,
        MONITORING_GOALS,
        MONITORING_AREAS,
        CORE_INDICATORS,
        MEANS_OF_VERIFICATION,
        CULTURAL_DOMAINS,
        INSTRUMENT_TYPES,
        MEASURE_NATURES,
        ARTICLE_6_2_TYPES,
        VALUE_CHAIN,
        TARGET_GROUPS,
        ACTOR_KINDS,
        ENTITY_TYPES,
        LEVELS,
        TEAM_SECTORS,
        RECORD_SOURCE_KINDS,
        GLOBAL_REPORT_EDITIONS,
        MEASURE_STAGES,
        POSITIONS,
        REGIONAL_GROUPS,
        SDG_TARGETS,
        CORRECTION_REASONS,
        MODERATION_REASONS,
        CONTRIBUTION_OUTCOMES,
        LAW_STAGES,
    ];
}

/// One list of codes.
#[derive(Debug, Deserialize)]
pub struct CodeList {
    pub id: String,
    title: BTreeMap<Lang, String>,
    pub source: String,
    /// May gain codes in a later version.
    pub open: bool,
    /// In their order.
    pub items: Vec<Item>,
}

/// One code.
#[derive(Debug, Deserialize)]
pub struct Item {
    pub code: String,
    labels: BTreeMap<Lang, String>,
    official: BTreeMap<Lang, bool>,
    /// In our words; absent where the label says it all.
    #[serde(default)]
    pub definition_en: Option<String>,
    /// Codes of other lists, data files or older systems, by name.
    #[serde(default)]
    pub maps_to: Json,
    pub order: u32,
    pub source: String,
}

impl Item {
    pub fn label(&self, lang: Lang) -> &str {
        self.labels.get(&lang).map_or(self.code.as_str(), String::as_str)
    }

    /// Whether the label in `lang` is the wording of its source.
    pub fn is_official(&self, lang: Lang) -> bool {
        self.official.get(&lang).copied().unwrap_or(false)
    }

    /// The texts under a name of [`Item::maps_to`], such as `convention_articles`.
    pub fn mapped(&self, name: &str) -> Vec<&str> {
        self.maps_to.get(name).and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).collect()
    }
}

impl CodeList {
    pub fn title(&self, lang: Lang) -> &str {
        self.title.get(&lang).map_or(self.id.as_str(), String::as_str)
    }

    pub fn find(&self, code: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.code == code)
    }

    pub fn has(&self, code: &str) -> bool {
        self.find(code).is_some()
    }
}

#[derive(Deserialize)]
struct File {
    version: String,
    lists: Vec<CodeList>,
}

struct Taxonomies {
    version: String,
    lists: Vec<CodeList>,
    places: HashMap<String, usize>,
}

static TAXONOMIES: LazyLock<Taxonomies> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "compiled in; the founding-count tests read it in every build")]
    let mut file: File =
        serde_json::from_str(include_str!("../../../data/taxonomies.json")).expect("the bundled code lists have their shape");
    for list in &mut file.lists {
        list.items.sort_by_key(|item| item.order);
    }
    let places = file.lists.iter().enumerate().map(|(place, list)| (list.id.clone(), place)).collect();
    Taxonomies { version: file.version, lists: file.lists, places }
});

/// Every list.
pub fn taxonomies() -> &'static [CodeList] {
    &TAXONOMIES.lists
}

/// Version of the lists as a whole.
pub fn taxonomies_version() -> &'static str {
    &TAXONOMIES.version
}

/// A list by its name, `None` where there is none.
pub fn find_list(id: &str) -> Option<&'static CodeList> {
    TAXONOMIES.places.get(id).and_then(|place| TAXONOMIES.lists.get(*place))
}

/// A list by one of the names in [`lists`]. Any other name answers an empty list, and says so while developing.
pub fn list(id: &str) -> &'static CodeList {
    static EMPTY: LazyLock<CodeList> =
        LazyLock::new(|| CodeList { id: String::new(), title: BTreeMap::new(), source: String::new(), open: false, items: Vec::new() });
    find_list(id).unwrap_or_else(|| {
        if cfg!(debug_assertions) {
            eprintln!("no code list {id:?}");
        }
        &EMPTY
    })
}

/// The label of a code; the code itself where the list does not have it.
pub fn label<'a>(list_id: &str, code: &'a str, lang: Lang) -> &'a str {
    list(list_id).find(code).map_or(code, |item| item.label(lang))
}

/// The six general objectives.
pub fn objectives() -> &'static [Item] {
    &list(lists::OBJECTIVES).items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_named_list_exists_and_every_list_is_named() {
        assert!(lists::ALL.iter().all(|id| find_list(id).is_some_and(|list| !list.items.is_empty())));
        assert_eq!(taxonomies().len(), lists::ALL.len());
        assert_eq!(taxonomies().iter().map(|list| list.items.len()).sum::<usize>(), 213);
    }

    #[test]
    fn every_code_has_a_label_in_every_language_and_occurs_once() {
        for list in taxonomies() {
            for item in &list.items {
                assert!(Lang::ALL.iter().all(|lang| item.labels.get(lang).is_some_and(|label| !label.is_empty())), "{}", item.code);
                assert_eq!(list.items.iter().filter(|other| other.code == item.code).count(), 1, "{}", item.code);
            }
        }
    }

    #[test]
    fn there_are_six_objectives_tied_to_articles_that_exist() {
        assert_eq!(objectives().len(), 6);
        for objective in objectives() {
            let articles = objective.mapped("convention_articles");
            assert!(!articles.is_empty());
            for cited in articles {
                assert!(crate::articles::cited(cited).is_some(), "{cited}");
            }
        }
    }

    #[test]
    fn a_code_that_is_not_in_its_list_shows_as_itself() {
        assert_ne!(label(lists::INSTRUMENT_TYPES, "law", Lang::Fr), "law");
        assert_eq!(label(lists::INSTRUMENT_TYPES, "no-such", Lang::En), "no-such");
    }
}
