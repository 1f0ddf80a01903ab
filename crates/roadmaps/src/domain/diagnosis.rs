//! The diagnosis before selection (SYS-036): how the state of play was found, in which period, from what, by sector, and
//! the needs that came of it with the activities each leads to. Everything is kept as typed.

use super::Content;
use kernel::Text;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Something the diagnosis was made from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Source {
    /// Its own title, never translated here.
    #[serde(default)]
    pub title: String,
    /// Address as typed; empty where there is none.
    #[serde(default)]
    pub link: String,
}

/// A need that the diagnosis found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Need {
    /// Place in the list, from 1.
    #[serde(default)]
    pub order: u32,
    #[serde(default)]
    pub text: Text,
    /// Codes of the activities it leads to, whether they are priorities or not.
    #[serde(default)]
    pub activities: BTreeSet<String>,
}

impl Need {
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.activities.is_empty()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Diagnosis {
    #[serde(default)]
    pub method: Text,
    /// First and last day, year or month of the period, in whatever words.
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub to: String,
    #[serde(default)]
    pub sources: Vec<Source>,
    /// What was found, by cultural domain.
    #[serde(default)]
    pub findings: BTreeMap<String, Text>,
    /// By identifier, so that two people may write needs at once.
    #[serde(default)]
    pub needs: BTreeMap<String, Need>,
}

impl Diagnosis {
    /// Whether nothing is said. A text that was emptied still counts its revisions, so this asks for words.
    pub fn is_empty(&self) -> bool {
        let is_untold = self.from.is_empty() && self.to.is_empty() && self.method.is_empty();
        is_untold && self.sources.is_empty() && self.findings.values().all(Text::is_empty) && self.needs.values().all(Need::is_empty)
    }

    /// Needs in the order in which they were written.
    pub fn needs(&self) -> Vec<(&String, &Need)> {
        let mut list: Vec<_> = self.needs.iter().collect();
        list.sort_by_key(|(id, need)| (need.order, (*id).clone()));
        list
    }
}

impl Content {
    /// Needs that lead to none of the priority activities, in their order. A remark, never a refusal (SYS-036).
    pub fn unlinked_needs(&self) -> Vec<(&String, &Need)> {
        let is_chosen = |code: &String| self.priorities.contains_key(code);
        self.diagnosis.needs().into_iter().filter(|(_, need)| !need.activities.iter().any(is_chosen)).collect()
    }
}
