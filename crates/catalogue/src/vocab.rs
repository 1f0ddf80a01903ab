//! Code lists and the framework as concept schemes: concepts with notation, labels and levels; and as SKOS.
//! Not here: what a code means where it is used (the slices), the lists themselves (`convention`).
//!
//! Invariant: the address of a concept is made from the list and its code, which never changes its meaning; so it
//! never changes either.

use crate::rdf::Graph;
use convention::{CodeList, Framework, Item, lists};
use kernel::{Lang, Result, Text};
use std::sync::LazyLock;

/// A list of concepts.
pub struct Scheme {
    pub id: String,
    pub title: Vec<(Lang, String)>,
    pub source: String,
    /// In their order; a broader one stands before its narrower ones.
    pub concepts: Vec<Concept>,
}

/// One concept.
pub struct Concept {
    pub code: String,
    pub notation: String,
    pub labels: Vec<(Lang, String)>,
    pub definition: Option<String>,
    /// Code of the next broader concept of the same scheme.
    pub broader: Option<String>,
    /// Scheme and code of the broader concept where the levels are lists of their own.
    pub broad_match: Option<(&'static str, String)>,
    /// The same concept elsewhere.
    pub exact_match: Option<String>,
}

/// Lists whose codes lie below those of another list, with the name under which they say so.
const LEVELS: [(&str, &str, &str); 3] = [
    (lists::MONITORING_AREAS, "goal", lists::MONITORING_GOALS),
    (lists::CORE_INDICATORS, "area", lists::MONITORING_AREAS),
    (lists::MEANS_OF_VERIFICATION, "indicator", lists::CORE_INDICATORS),
];

/// Addresses of the targets in the vocabulary of the United Nations.
const SDG: &str = "http://metadata.un.org/sdg/";

/// Every scheme: the frameworks, then the code lists.
pub fn schemes() -> &'static [Scheme] {
    static ALL: LazyLock<Vec<Scheme>> =
        LazyLock::new(|| convention::frameworks().iter().map(of_framework).chain(convention::taxonomies().iter().map(of_list)).collect());
    &ALL
}

/// A scheme by its name.
pub fn scheme(id: &str) -> Option<&'static Scheme> {
    schemes().iter().find(|scheme| scheme.id == id)
}

fn of_list(list: &CodeList) -> Scheme {
    Scheme {
        id: list.id.clone(),
        title: Lang::ALL.into_iter().map(|lang| (lang, list.title(lang).to_owned())).collect(),
        source: list.source.clone(),
        concepts: list.items.iter().map(|item| of_item(list, item)).collect(),
    }
}

fn of_item(list: &CodeList, item: &Item) -> Concept {
    let said = |name: &str| item.maps_to.get(name).and_then(serde_json::Value::as_str);
    let broad_match = LEVELS.iter().find(|(id, _, _)| *id == list.id).and_then(|(_, name, above)| Some((*above, said(name)?.to_owned())));
    Concept {
        code: item.code.clone(),
        notation: item.code.clone(),
        labels: Lang::ALL.into_iter().map(|lang| (lang, item.label(lang).to_owned())).collect(),
        definition: item.definition_en.clone(),
        broader: None,
        broad_match: broad_match.filter(|(above, code)| convention::find_list(above).is_some_and(|above| above.has(code))),
        exact_match: said("target").filter(|_| list.id == lists::SDG_TARGETS).map(|target| format!("{SDG}{target}")),
    }
}

fn of_framework(framework: &Framework) -> Scheme {
    let concept = |code: String, notation: String, title: &Text, broader: Option<String>, definition: Option<String>| Concept {
        code,
        notation,
        labels: labels(title),
        definition,
        broader,
        broad_match: None,
        exact_match: None,
    };
    let mut concepts = Vec::new();
    for goal in &framework.goals {
        concepts.push(concept(goal.id.clone(), goal.id.clone(), &goal.title, None, None));
        for output in framework.outputs.iter().filter(|output| output.goal == goal.id) {
            let code = format!("output-{}", output.number);
            concepts.push(concept(code.clone(), output.number.to_string(), &output.title, Some(goal.id.clone()), None));
            concepts.extend(framework.activities_of(output.number).map(|activity| {
                let asks_for = activity.asks_for.get(Lang::En).map(str::to_owned);
                concept(activity.code.clone(), activity.code.clone(), &activity.title, Some(code.clone()), asks_for)
            }));
        }
    }
    Scheme { id: framework.id.clone(), title: labels(&framework.title), source: framework.document.clone(), concepts }
}

/// The languages that exist; none is made up.
fn labels(text: &Text) -> Vec<(Lang, String)> {
    text.langs().into_iter().filter_map(|lang| Some((lang, text.get(lang)?.to_owned()))).collect()
}

/// Words in a language, or the first that exist, with their language.
pub fn shown(labels: &[(Lang, String)], lang: Lang) -> (Lang, &str) {
    let found = labels.iter().find(|(one, _)| *one == lang).or_else(|| labels.iter().find(|(one, _)| *one == Lang::En));
    found.or_else(|| labels.first()).map_or((lang, ""), |(lang, words)| (*lang, words.as_str()))
}

/// Permanent address of a scheme, without the site.
pub fn path(scheme: &str) -> String {
    format!("/vocab/{scheme}")
}

impl Scheme {
    pub fn find(&self, code: &str) -> Option<&Concept> {
        self.concepts.iter().find(|concept| concept.code == code)
    }

    /// Adds the whole scheme to a graph.
    pub fn describe(&self, graph: &mut Graph, public_url: &str) -> Result<()> {
        let address = format!("{public_url}{}", path(&self.id));
        let of = |code: &str| format!("{address}/{code}");
        graph.kind(&address, "skos:ConceptScheme")?;
        for (lang, title) in &self.title {
            graph.words(&address, "dct:title", *lang, title)?;
        }
        graph.text(&address, "dct:identifier", &self.id)?;
        graph.words(&address, "dct:source", Lang::En, &self.source)?;
        graph.text(&address, "owl:versionInfo", convention::taxonomies_version())?;
        graph.link(&address, "dct:license", crate::LICENCE)?;
        for concept in self.concepts.iter().filter(|concept| concept.broader.is_none()) {
            graph.link(&address, "skos:hasTopConcept", &of(&concept.code))?;
        }
        for concept in &self.concepts {
            let subject = of(&concept.code);
            graph.kind(&subject, "skos:Concept")?;
            graph.link(&subject, "skos:inScheme", &address)?;
            graph.text(&subject, "skos:notation", &concept.notation)?;
            for (lang, label) in &concept.labels {
                graph.words(&subject, "skos:prefLabel", *lang, label)?;
            }
            if let Some(definition) = &concept.definition {
                graph.words(&subject, "skos:definition", Lang::En, definition)?;
            }
            match &concept.broader {
                Some(broader) => graph.link(&subject, "skos:broader", &of(broader))?,
                None => graph.link(&subject, "skos:topConceptOf", &address)?,
            }
            for narrower in self.concepts.iter().filter(|other| other.broader.as_ref() == Some(&concept.code)) {
                graph.link(&subject, "skos:narrower", &of(&narrower.code))?;
            }
            if let Some((scheme, code)) = &concept.broad_match {
                graph.link(&subject, "skos:broadMatch", &format!("{public_url}{}/{code}", path(scheme)))?;
            }
            if let Some(other) = &concept.exact_match {
                graph.link(&subject, "skos:exactMatch", other)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_framework_has_three_levels_and_every_concept_but_the_goals_a_broader_one() {
        let framework = scheme(&convention::framework().id).unwrap();
        assert_eq!(framework.concepts.iter().filter(|concept| concept.broader.is_none()).count(), 4);
        assert_eq!(framework.concepts.len(), 4 + 5 + 20);
        assert_eq!(framework.find("1.1").unwrap().broader.as_deref(), Some("output-1"));
        assert!(framework.concepts.iter().filter_map(|concept| concept.broader.as_ref()).all(|code| framework.find(code).is_some()));
    }

    #[test]
    fn every_list_is_a_scheme_and_levels_lead_from_verification_to_goals() {
        assert_eq!(schemes().len(), convention::taxonomies().len() + convention::frameworks().len());
        for (id, _, above) in LEVELS {
            let (below, above) = (scheme(id).unwrap(), scheme(above).unwrap());
            for concept in &below.concepts {
                let (scheme, code) = concept.broad_match.as_ref().unwrap();
                assert!(*scheme == above.id && above.find(code).is_some(), "{}", concept.code);
            }
        }
        assert_eq!(scheme("sdg-targets").unwrap().find("sdg-5-c").unwrap().exact_match.as_deref(), Some("http://metadata.un.org/sdg/5.c"));
    }
}
