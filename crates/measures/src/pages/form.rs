//! The fields of a measure in their groups, as controls of a form. Not here: the page around them and what happens to
//! what is sent (`edit`).

use super::files::about;
use super::versions::words;
use crate::content::{Attached, FOUNDING_SOURCE, MONEY_KINDS};
use crate::parts::{self, Kind, TOPICS, Topic};
use crate::reference;
use crate::sheet::{self, Pairs};
use convention::lists;
use i18n::Tr;
use kernel::Lang;
use web::fields::{Choice, Fields};
use web::parts::escape;

/// Empty rows offered after the filled ones.
const SPARE_ROWS: usize = 2;

/// Groups that every measure has, with the keys of their headings.
const EVERY: [(&str, &str); 11] = [
    ("what", "measures-group-what"),
    ("who", "measures-group-who"),
    ("when", "measures-group-when"),
    ("kind", "measures-group-kind"),
    ("money", "measures-field-money"),
    ("figures", "measures-field-figures"),
    ("components", "measures-field-components"),
    ("links", "measures-field-links"),
    ("files", "measures-field-files"),
    ("makers", "measures-field-makers"),
    ("source", "common-source"),
];

/// The group in which a unit of the form stands.
pub fn group_of(unit: &str) -> &'static str {
    if let Some(topic) = TOPICS.iter().find(|topic| topic.rows.contains(&unit)) {
        return topic.name;
    }
    match unit.trim_end_matches("_other") {
        "title" | "features" | "results" | "language" | "other_language" => "what",
        "holders" | "holder" | "other_holder" | "partners" | "territory" | "body" => "who",
        "year_start" | "year_end" | "period" => "when",
        "money" => "money",
        "figure" => "figures",
        "part" => "components",
        "link" => "links",
        "file" => "files",
        "maker" => "makers",
        "source_kind" | "source_document" | "source_position" | "source_edition" | "source_chapter" | "source_page" => "source",
        _ => "kind",
    }
}

/// Fields that belong together; the controls are safe HTML.
pub struct Group {
    pub name: &'static str,
    pub heading: String,
    pub html: String,
}

/// What the controls are made from.
pub struct Sheet<'a> {
    pub t: Tr,
    pub fields: &'a Fields,
    pub pairs: &'a Pairs,
    /// Topic that the person asked for.
    pub asked: &'a str,
    /// Whether the holder follows from who began the record.
    pub is_of_organization: bool,
    /// Files of the record, and the address below which they are read.
    pub files: &'a [Attached],
    pub base: &'a str,
}

impl Sheet<'_> {
    /// Every group with its heading; the controls are safe HTML.
    pub fn groups(&self) -> Vec<Group> {
        self.names().into_iter().map(|(name, heading)| Group { html: self.group(name), name, heading }).collect()
    }

    /// Names and headings of the groups, in their order: those every measure has, then the topics that are open.
    pub fn names(&self) -> Vec<(&'static str, String)> {
        let every = EVERY.iter().map(|(name, key)| (*name, self.t.m(key).to_owned()));
        every.chain(TOPICS.iter().filter(|topic| self.is_open(topic)).map(|topic| (topic.name, self.topic_words(topic)))).collect()
    }

    fn group(&self, name: &str) -> String {
        match name {
            "what" => self.what(),
            "who" => self.who(),
            "when" => self.when(),
            "kind" => self.kind(),
            "money" => self.money(),
            "figures" => self.figures(),
            "components" => self.components(),
            "links" => self.links(),
            "files" => self.files(),
            "makers" => self.makers(),
            "source" => self.source(),
            other => TOPICS.iter().find(|topic| topic.name == other).map(|topic| self.topic(topic)).unwrap_or_default(),
        }
    }

    /// Topics that nothing asks for yet, as name and words: each opens on request.
    pub fn more(&self) -> Vec<(&'static str, String)> {
        TOPICS.iter().filter(|topic| !self.is_open(topic)).map(|topic| (topic.name, self.topic_words(topic))).collect()
    }

    fn topic_words(&self, topic: &Topic) -> String {
        self.t.m(&format!("measures-topic-{}", topic.name)).to_owned()
    }

    /// Whether a topic's fields are shown: the type of instrument asks for them, something is filled, or the person
    /// asked. So the form stays calm.
    fn is_open(&self, topic: &Topic) -> bool {
        let is_filled = || topic.rows.iter().any(|row| sheet::n_rows(self.pairs, row) > 0);
        let asks = || self.pairs.iter().any(|(name, value)| name == "instruments" && topic.instruments.contains(&value.as_str()));
        topic.is_always || topic.name == self.asked || asks() || is_filled()
    }

    /// The fields of a topic, as the table of parts has them.
    fn topic(&self, topic: &Topic) -> String {
        let rows = topic.rows.iter().filter_map(|name| parts::rows(name));
        rows.map(|rows| {
            let each = |row: &str| rows.fields.iter().map(|(part, kind)| self.part(rows.name, row, part, *kind)).collect::<String>();
            if rows.is_single {
                return each(&format!("{}-0", rows.name));
            }
            let heading = if topic.rows.len() > 1 {
                format!("<h3>{}</h3>", escape(self.t.m(&format!("measures-part-{}", rows.name))))
            } else {
                String::new()
            };
            heading + &self.rows(rows.name, &each)
        })
        .collect()
    }

    fn part(&self, name: &str, row: &str, part: &str, kind: Kind) -> String {
        let (field, label) = (format!("{row}-{part}"), format!("measures-part-{name}-{part}"));
        match kind {
            Kind::Line => self.fields.text_optional(&field, &label),
            Kind::Long => self.fields.long_optional(&field, &label, 4),
            Kind::Year => self.fields.number_optional(&field, &label),
            Kind::Number => self.fields.amount_optional(&field, &label),
            Kind::Day => self.fields.day_optional(&field, &label),
            Kind::Url => self.fields.web_address_optional(&field, &label),
            Kind::Party => self.fields.select_optional(&field, &label, &self.parties(name == "transposition")),
            Kind::Code(list) => self.fields.select_optional(&field, &label, &self.choices(list)),
            Kind::Choice(codes) => self.fields.select_optional(&field, &label, &self.few(codes)),
        }
    }

    /// Every Party, or those that are or were in the European Union.
    fn parties(&self, is_of_union: bool) -> Vec<Choice> {
        let lang = self.t.lang();
        let is_in = |code| parties::groups_of(code).iter().any(|membership| membership.group == parties::Group::Eu);
        let all = parties::sorted(lang);
        let wanted = all.iter().filter(|party| !is_of_union || is_in(party.code));
        wanted.map(|party| Choice::new(party.code.to_string(), party.name(lang))).collect()
    }

    fn few(&self, codes: &[&str]) -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, self.t.m(&format!("measures-choice-{code}")))).collect()
    }

    /// Title and texts in one language, a second one folded away.
    fn what(&self) -> String {
        let langs: Vec<Choice> = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), self.t.lang_name(lang))).collect();
        [
            self.fields.select("language", "measures-field-language", &langs),
            self.fields.text("title", "measures-field-title"),
            self.fields.long("features", "measures-field-features", 10),
            self.fields.long_optional("results", "measures-field-results", 6),
            folded(
                self.t.m("measures-second-language"),
                [
                    self.fields.select_optional("other_language", "measures-field-other_language", &langs),
                    self.fields.text_optional("title_other", "measures-field-title_other"),
                    self.fields.long_optional("features_other", "measures-field-features_other", 10),
                    self.fields.long_optional("results_other", "measures-field-results_other", 6),
                ]
                .concat(),
            ),
        ]
        .concat()
    }

    /// Holders, partners and responsible bodies.
    fn who(&self) -> String {
        let everyone = self.parties(false);
        let holders = || {
            folded(
                &format!("{}: {}", self.t.m("measures-field-holders"), self.chosen("holders")),
                self.fields.checks("holders", "measures-field-holders", &everyone),
            ) + &self.fields.text_optional("other_holder", "measures-field-other_holder")
        };
        [
            if self.is_of_organization { String::new() } else { holders() },
            folded(
                &format!("{}: {}", self.t.m("measures-field-partners"), self.chosen("partners")),
                self.fields.checks("partners", "measures-field-partners", &everyone),
            ),
            self.fields.text_optional("territory", "measures-field-territory"),
            self.rows("body", &|row| {
                self.fields.text_optional(&format!("{row}-name"), "measures-row-name")
                    + &self.fields.select_optional(&format!("{row}-kind"), "measures-row-kind", &self.choices(lists::ACTOR_KINDS))
            }),
        ]
        .concat()
    }

    /// Years, or a period in words.
    fn when(&self) -> String {
        [
            self.fields.number("year_start", "measures-field-year_start"),
            self.fields.number_optional("year_end", "measures-field-year_end"),
            self.fields.text_optional("period", "measures-field-period"),
        ]
        .concat()
    }

    /// Everything chosen from a list.
    fn kind(&self) -> String {
        let lang = self.t.lang();
        let activities: Vec<Choice> = convention::framework()
            .activities
            .iter()
            .map(|activity| Choice::new(activity.code.clone(), reference::words("activities", &activity.code, lang)))
            .collect();
        [
            self.fields.checks("instruments", "measures-field-instruments", &self.choices(lists::INSTRUMENT_TYPES)),
            self.fields.checks("activities", "measures-field-activities", &activities),
            self.fields.checks("areas", "measures-field-areas", &self.choices(lists::MONITORING_AREAS)),
            self.fields.checks("domains", "measures-field-domains", &self.choices(lists::CULTURAL_DOMAINS)),
            self.fields.checks("chain", "measures-field-chain", &self.choices(lists::VALUE_CHAIN)),
            folded(
                &format!("{}: {}", self.t.m("measures-field-groups"), self.chosen("groups")),
                self.fields.checks("groups", "measures-field-groups", &self.choices(lists::TARGET_GROUPS)),
            ),
            self.fields.checks("objectives", "measures-field-objectives", &self.choices(lists::OBJECTIVES)),
        ]
        .concat()
    }

    /// Sums with what they are for.
    fn money(&self) -> String {
        self.rows("money", &|row| {
            [
                self.fields.amount_optional(&format!("{row}-amount"), "measures-row-amount"),
                self.fields.short_optional(&format!("{row}-currency"), "measures-row-currency", 4),
                self.fields.number_optional(&format!("{row}-year"), "common-year"),
                self.fields.select_optional(&format!("{row}-kind"), "measures-row-money-kind", &self.few(&MONEY_KINDS)),
                self.fields.text_optional(&format!("{row}-purpose"), "measures-row-purpose"),
                self.fields.text_optional(&format!("{row}-source"), "common-source"),
                self.fields.text_optional(&format!("{row}-wording"), "measures-row-wording"),
            ]
            .concat()
        })
    }

    /// Numbers with unit, year and source.
    fn figures(&self) -> String {
        self.rows("figure", &|row| {
            [
                self.fields.text_optional(&format!("{row}-qualifier"), "measures-row-qualifier"),
                self.fields.amount_optional(&format!("{row}-value"), "measures-row-value"),
                self.fields.text_optional(&format!("{row}-unit"), "measures-row-unit"),
                self.fields.number_optional(&format!("{row}-year"), "common-year"),
                self.fields.text_optional(&format!("{row}-meaning"), "measures-row-meaning"),
                self.fields.text_optional(&format!("{row}-source"), "common-source"),
            ]
            .concat()
        })
    }

    /// Parts that stay part of the measure.
    fn components(&self) -> String {
        self.rows("part", &|row| {
            [
                self.fields.text_optional(&format!("{row}-title"), "common-title"),
                self.fields.number_optional(&format!("{row}-year_start"), "measures-field-year_start"),
                self.fields.number_optional(&format!("{row}-year_end"), "measures-field-year_end"),
            ]
            .concat()
        })
    }

    /// Addresses on the web.
    fn links(&self) -> String {
        self.rows("link", &|row| {
            self.fields.web_address_optional(&format!("{row}-url"), "measures-row-url")
                + &self.fields.text_optional(&format!("{row}-title"), "common-title")
        })
    }

    /// Files that belong to the record: those that are kept, and rows in which others are chosen.
    fn files(&self) -> String {
        let hint = self.t.s("measures-field-files-hint", self.t.number(web::limits::FILE_BYTES / 1024 / 1024));
        let langs: Vec<Choice> = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), self.t.lang_name(lang))).collect();
        let hint = format!(r#"<p class="hint">{}</p>"#, escape(&hint));
        hint + &self.rows("file", &|row| {
            let hash = self.fields.value(&format!("{row}-hash"));
            let kept = self.files.iter().find(|file| !hash.is_empty() && file.hash == hash);
            let (first, last) = match kept {
                Some(file) => {
                    let address = escape(&format!("{}/files/{}", self.base, file.hash));
                    let yes = [Choice::new("yes", self.t.m("common-yes"))];
                    (
                        format!(r#"<p><a href="{address}"><bdi>{}</bdi></a> {}</p>"#, escape(&file.name), escape(&about(self.t, file)))
                            + &self.hidden(&format!("{row}-hash")),
                        self.fields.checks(&format!("{row}-remove"), "measures-row-file-remove", &yes),
                    )
                }
                None => (self.fields.file_optional(&format!("{row}-upload"), "measures-row-file"), String::new()),
            };
            [
                first,
                self.fields.text_optional(&format!("{row}-title"), "common-title"),
                self.fields.select_optional(&format!("{row}-language"), "measures-row-file-language", &langs),
                self.fields.text_optional(&format!("{row}-note"), "measures-field-note"),
                last,
            ]
            .concat()
        })
    }

    /// Those who made it succeed, with their consents.
    fn makers(&self) -> String {
        let yes = |key: &str| vec![Choice::new("yes", self.t.m(key))];
        let hint = format!(r#"<p class="hint">{}</p>"#, escape(self.t.m("measures-field-makers-hint")));
        hint + &self.rows("maker", &|row| {
            [
                self.fields.text_optional(&format!("{row}-name"), "measures-row-maker"),
                self.fields.checks(&format!("{row}-named"), "measures-row-named", &yes("common-yes")),
                self.fields.checks(&format!("{row}-contact"), "measures-row-contact", &yes("common-yes")),
                self.hidden(&format!("{row}-id")),
                self.hidden(&format!("{row}-revision")),
            ]
            .concat()
        })
    }

    /// Where the record comes from.
    fn source(&self) -> String {
        // The founding documents are loaded; nobody adds to them. A record that came from them keeps its source.
        let is_founding = self.pairs.iter().any(|(name, value)| name == "source_kind" && value == FOUNDING_SOURCE);
        let mut kinds = self.choices(lists::RECORD_SOURCE_KINDS);
        kinds.retain(|kind| is_founding || kind.value != FOUNDING_SOURCE);
        [
            self.fields.select("source_kind", "measures-field-source_kind", &kinds),
            self.fields.text_optional("source_document", "measures-field-source_document"),
            self.fields.text_optional("source_position", "measures-field-source_position"),
            folded(
                &format!("{}: {}", self.t.m("measures-facet-report"), self.chosen("source_edition")),
                [
                    self.fields.select_optional("source_edition", "measures-facet-report", &self.choices(lists::GLOBAL_REPORT_EDITIONS)),
                    self.fields.text_optional("source_chapter", "measures-figure-chapter"),
                    self.fields.short_optional("source_page", "measures-figure-page", 4),
                ]
                .concat(),
            ),
        ]
        .concat()
    }

    fn choices(&self, list: &str) -> Vec<Choice> {
        reference::codes(list, self.t.lang()).into_iter().map(|(code, label)| Choice::new(code, label)).collect()
    }

    /// What is chosen, in words, so that it can be read while the choices are folded away.
    fn chosen(&self, name: &str) -> String {
        let names: Vec<String> = self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| words(self.t, name, value)).collect();
        if names.is_empty() { self.t.m("common-none").to_owned() } else { self.t.list(&names) }
    }

    fn rows(&self, row: &str, each: &dyn Fn(&str) -> String) -> String {
        (0..(sheet::n_rows(self.pairs, row) + SPARE_ROWS).min(sheet::ROWS_MAX))
            .map(|at| {
                format!(
                    "<fieldset><legend>{}</legend>{}</fieldset>",
                    escape(&self.t.n("measures-row", at + 1)),
                    each(&format!("{row}-{at}"))
                )
            })
            .collect()
    }

    fn hidden(&self, name: &str) -> String {
        match self.fields.value(name) {
            "" => String::new(),
            value => format!(r#"<input type="hidden" name="{name}" value="{}">"#, escape(value)),
        }
    }
}

fn folded(summary: &str, html: String) -> String {
    format!("<details><summary>{}</summary>{html}</details>", escape(summary))
}
