//! A version as a document: cover, contents, text, sectors, diagnosis, positions with their evidence, priorities, plan of
//! action with its bars over time, formal acts, sources. Made of the record alone, so that the same version gives the same
//! document on every day.
//!
//! Invariants: it shows each reader what the pages show them and nothing more; what is not published says so on every page.

use super::record::{self, Totals};
use super::shared::{self, Reader, Shown, choice_word, sector_words};
use super::{action::kind_words, plan};
use crate::EvidencePart;
use crate::domain::{Action, Choice, Content, Indicator, Roadmap, Stage, State, is_longer_than_horizon, tally};
use ::store::Conn;
use documents::model::{Bar, Bars, Block, Column, Document, Run, Span, Spans, Table};
use i18n::Tr;
use kernel::{Day, Lang, Result, Text};
use std::sync::Arc;
use web::{Format, Reply};

/// What is asked for.
pub struct Asked<'a> {
    pub t: Tr,
    pub reader: &'a Reader,
    /// Exactly this language, as it is signed; `None` for the page's language, else another one, which is said.
    pub only: Option<Lang>,
    /// Whether the text was sent to the Secretariat.
    pub is_sent: bool,
    pub public_url: &'a str,
}

/// The document as a file to save.
pub fn reply(document: &Document, roadmap: &Roadmap) -> Result<Reply> {
    let file_name = format!("roadmap-{}-v{}-{}.docx", roadmap.party, roadmap.number, document.lang);
    let content_type = web::media_type(Format::Docx).unwrap_or_default();
    Ok(Reply::Bytes { content_type, file_name: Some(file_name), bytes: documents::docx(document)?.into() })
}

/// The document of a version.
pub fn of(conn: &mut Conn, port: &Arc<EvidencePart>, roadmap: &Roadmap, asked: &Asked<'_>) -> Result<Document> {
    let (t, content) = (asked.t, &roadmap.content);
    let with_plan = if asked.reader.is_team() { !content.stages.is_empty() } else { roadmap.has_public_plan() };
    let mut maker = Maker { t, only: asked.only, public_url: asked.public_url, blocks: Vec::new(), sources: Vec::new() };
    maker.language_notes(roadmap, with_plan);
    maker.text(content);
    maker.diagnosis(content);
    maker.chapters(content);
    maker.positions(conn, port, roadmap, asked.reader)?;
    maker.priorities(content);
    if with_plan {
        maker.plan(content);
    }
    maker.acts(roadmap);
    maker.annex(roadmap);
    let title = maker.inline(&content.title);
    let name = parties::name(roadmap.party, t.lang());
    let mut document =
        Document::new(t.lang(), if title.is_empty() { vec![Run::plain(&name)] } else { title }, record::day_of_text(roadmap));
    document.subtitle = t.s2("roadmaps-place", t.word("national-roadmap"), &name);
    document.symbol = format!("{} · {}", name, t.n("common-version", roadmap.number));
    document.mark = match roadmap.state {
        state if state.is_public() => "",
        State::Draft if !asked.is_sent => t.m("roadmaps-document-draft"),
        _ => t.m("roadmaps-document-unpublished"),
    }
    .to_owned();
    document.cover = cover(asked, roadmap, with_plan);
    document.contents = t.m("roadmaps-document-contents").to_owned();
    document.blocks = maker.blocks;
    Ok(document)
}

fn cover(asked: &Asked<'_>, roadmap: &Roadmap, with_plan: bool) -> Vec<(String, Vec<Run>)> {
    let t = asked.t;
    let langs: Vec<&str> = roadmap.content.langs().into_iter().map(|lang| t.lang_name(lang)).collect();
    let mut facts = vec![
        (t.m("common-party").to_owned(), vec![Run::plain(parties::name(roadmap.party, t.lang()))]),
        (t.word("version").to_owned(), vec![Run::plain(roadmap.number.to_string())]),
        (t.m("roadmaps-stage-word").to_owned(), vec![Run::plain(t.word(&format!("roadmap-{}", roadmap.state.code())))]),
        (t.m("common-date").to_owned(), vec![Run::plain(t.day(record::day_of_text(roadmap)))]),
        (t.m("common-language").to_owned(), vec![Run::plain(t.list(&langs))]),
    ];
    let text_lang = asked.only.unwrap_or(if roadmap.content.langs().contains(&t.lang()) { t.lang() } else { roadmap.original });
    let prints = record::fingerprint(t, roadmap, text_lang, with_plan);
    let print = |part: &str, hash: String| (t.s2("roadmaps-place", prints.lang, t.m(part)), vec![Run::code(hash)]);
    facts.push(print("roadmaps-fingerprint-body", prints.body.clone()));
    if with_plan {
        facts.push(print("roadmaps-plan-heading", prints.plan.clone()));
    }
    if roadmap.state.is_public() {
        let address = format!("{}{}", asked.public_url, roadmap.permanent());
        facts.push((t.m("roadmaps-address").to_owned(), vec![Run::code(&address).to(&address)]));
    }
    facts
}

struct Maker<'a> {
    t: Tr,
    only: Option<Lang>,
    public_url: &'a str,
    blocks: Vec<Block>,
    /// Titles and addresses of what stands behind the text, each once.
    sources: Vec<Vec<Run>>,
}

impl Maker<'_> {
    fn heading(&mut self, level: u8, words: impl Into<String>) {
        self.blocks.push(Block::Heading(level, vec![Run::plain(words)]));
    }

    /// The words of a text with their language.
    fn words<'t>(&self, text: &'t Text) -> Option<(&'t str, Lang)> {
        match self.only {
            Some(lang) => text.get(lang).map(|words| (words, lang)),
            None => text.shown(self.t.lang()).map(|shown| (shown.text, shown.lang)),
        }
        .filter(|(words, _)| !words.trim().is_empty())
    }

    fn inline(&self, text: &Text) -> Vec<Run> {
        self.words(text).map(|(words, lang)| Run::plain(words.trim()).in_lang(lang)).into_iter().collect()
    }

    /// Paragraphs of a text: blank lines part them, single line ends stay.
    fn paragraphs(&self, text: &Text) -> Vec<Vec<Run>> {
        let Some((words, lang)) = self.words(text) else { return Vec::new() };
        let words = words.replace('\r', "");
        words.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(|part| vec![Run::plain(part).in_lang(lang)]).collect()
    }

    fn passage(&mut self, text: &Text) {
        let paragraphs = self.paragraphs(text);
        self.blocks.extend(paragraphs.into_iter().map(Block::Paragraph));
    }

    /// The title of the reference, marked where its wording is not official.
    fn activity(&self, code: &str) -> Vec<Run> {
        let Some(activity) = convention::activity(code) else { return vec![Run::plain(code)] };
        self.official(code, &activity.title)
    }

    fn official(&self, code: &str, title: &Text) -> Vec<Run> {
        let mut runs: Vec<Run> = vec![Run::plain(code)];
        if let Some(shown) = title.shown(self.t.lang()) {
            runs = vec![Run::plain(format!("{code} {}", shown.text)).in_lang(shown.lang)];
        }
        if !convention::is_official(title, self.t.lang()) {
            runs.push(Run::aside(format!(" ({})", self.t.m("common-unconfirmed"))));
        }
        runs
    }

    /// Says once what the pages say beside each text: that it stands in another language or is older than its original.
    fn language_notes(&mut self, roadmap: &Roadmap, with_plan: bool) {
        if self.only.is_some() {
            return;
        }
        let t = self.t;
        let texts = roadmap.content.texts();
        let shown = texts.iter().filter(|(place, _)| with_plan || !place.is_of_plan()).filter_map(|(_, text)| {
            let shown = text.shown(t.lang())?;
            if shown.is_fallback {
                return Some(t.fallback(shown.lang, text.original == Some(shown.lang)));
            }
            shown.is_out_of_date.then(|| t.m("common-text-state-outdated").to_owned())
        });
        let mut notes: Vec<String> = shown.collect();
        notes.sort();
        notes.dedup();
        self.blocks.extend(notes.into_iter().map(|note| Block::Note(vec![Run::plain(note)])));
    }

    fn text(&mut self, content: &Content) {
        let t = self.t;
        if !content.summary.is_empty() {
            self.heading(1, t.m("roadmaps-text-summary"));
            self.passage(&content.summary);
        }
        let profile =
            [("roadmaps-text-context", &content.context), ("roadmaps-text-needs", &content.needs), ("roadmaps-text-means", &content.means)];
        let profile: Vec<_> = profile.into_iter().filter(|(_, text)| self.words(text).is_some()).collect();
        if !profile.is_empty() {
            self.heading(1, t.m("roadmaps-text-profile"));
        }
        for (key, text) in profile {
            self.heading(2, t.m(key));
            self.passage(text);
        }
        if !content.sectors.is_empty() {
            self.heading(1, t.m("roadmaps-sectors-heading"));
            for (code, reason) in &content.sectors {
                self.heading(3, sector_words(t.lang(), code));
                self.passage(reason);
            }
        }
    }

    fn diagnosis(&mut self, content: &Content) {
        let (t, diagnosis) = (self.t, &content.diagnosis);
        if diagnosis.is_empty() {
            return;
        }
        self.heading(1, t.m("roadmaps-diagnosis-heading"));
        if self.words(&diagnosis.method).is_some() {
            self.heading(2, t.m("roadmaps-diagnosis-method"));
            self.passage(&diagnosis.method);
        }
        let period = record::period_words(t, diagnosis);
        if !period.is_empty() {
            self.heading(2, t.m("roadmaps-diagnosis-period"));
            self.blocks.push(Block::Paragraph(vec![Run::plain(period)]));
        }
        let sources: Vec<Vec<Run>> = diagnosis.sources.iter().map(|one| source(&one.title, &one.link)).collect();
        if !sources.is_empty() {
            self.heading(2, t.m("roadmaps-diagnosis-sources"));
            self.sources.extend(sources.iter().cloned());
            self.blocks.push(Block::List { is_numbered: false, items: sources });
        }
        if !diagnosis.findings.is_empty() {
            self.heading(2, t.m("roadmaps-diagnosis-findings"));
            for (code, finding) in &diagnosis.findings {
                self.heading(3, sector_words(t.lang(), code));
                self.passage(finding);
            }
        }
        if !diagnosis.needs.is_empty() {
            self.heading(2, t.m("roadmaps-diagnosis-needs"));
            let item = |(_, need): (&String, &crate::domain::Need)| {
                let mut runs = self.inline(&need.text);
                if !need.activities.is_empty() {
                    runs.push(Run::aside(format!(" ({})", need.activities.iter().cloned().collect::<Vec<_>>().join(", "))));
                }
                runs
            };
            let items = diagnosis.needs().into_iter().map(item).collect();
            self.blocks.push(Block::List { is_numbered: true, items });
        }
    }

    /// Chapters with the numbers by which paragraphs are spoken of, the same as on the pages.
    fn chapters(&mut self, content: &Content) {
        let chapters = content.chapters();
        if !chapters.is_empty() {
            self.heading(1, self.t.m("roadmaps-chapters-heading"));
        }
        for (n, (_, chapter)) in (1..).zip(chapters) {
            self.blocks.push(Block::Heading(2, numbered(&n.to_string(), self.titled(&chapter.title))));
            for (m, (_, paragraph)) in (1..).zip(chapter.paragraphs()) {
                let mut parts = self.paragraphs(&paragraph.text).into_iter();
                let first = parts.next().map(|runs| numbered(&format!("{n}.{m}"), runs));
                self.blocks.extend(first.into_iter().chain(parts).map(Block::Paragraph));
            }
        }
    }

    fn positions(&mut self, conn: &mut Conn, port: &Arc<EvidencePart>, roadmap: &Roadmap, reader: &Reader) -> Result<()> {
        let (t, content, framework) = (self.t, &roadmap.content, shared::framework_of(roadmap));
        self.heading(1, t.m("roadmaps-positions-heading"));
        let counted = tally(content, framework.activities.iter().map(|activity| activity.code.as_str()));
        let bar = |(word, n): (&str, usize)| Bar { label: vec![Run::plain(t.word(word))], value: n as u64, words: n.to_string() };
        self.blocks.push(Block::Bars(Bars {
            caption: t.n("roadmaps-tally", counted.total()),
            label_head: t.word("position").to_owned(),
            value_head: t.m("roadmaps-tally-activities").to_owned(),
            rows: counted.lines().into_iter().map(bar).collect(),
            ..Bars::default()
        }));
        // All evidence is described with one question.
        let all = content.positions.iter().flat_map(|(code, position)| position.evidence.iter().map(move |(id, proof)| (code, id, proof)));
        let all: Vec<_> = all.collect();
        let shown = shared::evidence(conn, port, t, roadmap.party, all.iter().map(|(_, id, proof)| (*id, *proof)), reader)?;
        for output in &framework.outputs {
            let heading = self.official(&output.number.to_string(), &output.title);
            self.blocks.push(Block::Heading(2, heading));
            for activity in framework.activities_of(output.number) {
                let position = content.positions.get(&activity.code);
                let heading = self.official(&activity.code, &activity.title);
                self.blocks.push(Block::Heading(3, heading));
                let stated: Option<Choice> = position.and_then(crate::domain::Position::stated);
                self.blocks.push(Block::Paragraph(vec![Run::strong(choice_word(t, stated))]));
                if let Some(position) = position {
                    self.passage(&position.reason);
                }
                let own = all.iter().zip(&shown).filter(|((code, ..), _)| **code == activity.code);
                let items: Vec<Vec<Run>> = own.map(|(_, piece)| self.piece(piece)).collect();
                if !items.is_empty() {
                    self.blocks.push(Block::List { is_numbered: false, items });
                }
            }
        }
        Ok(())
    }

    /// A piece of evidence; what has an address is a source too.
    fn piece(&mut self, piece: &Shown) -> Vec<Run> {
        let address = if piece.address.starts_with('/') { format!("{}{}", self.public_url, piece.address) } else { piece.address.clone() };
        let mut runs = source(&piece.title, &address);
        if !address.is_empty() && !self.sources.contains(&runs) {
            self.sources.push(runs.clone());
        }
        if !piece.about.is_empty() {
            runs.push(Run::aside(format!(" {}", piece.about)));
        }
        runs
    }

    fn priorities(&mut self, content: &Content) {
        let t = self.t;
        if content.priorities.is_empty() {
            return;
        }
        self.heading(1, t.m("roadmaps-priorities-heading"));
        let row = |(code, priority): (&String, &crate::domain::Priority)| {
            vec![self.activity(code), vec![Run::plain(&priority.owner)], vec![Run::plain(plan::day_words(t, &priority.due))]]
        };
        self.blocks.push(Block::Table(Table {
            caption: t.m("roadmaps-priorities-caption").to_owned(),
            columns: vec![
                Column::new(t.m("common-activity"), 5),
                Column::new(t.m("roadmaps-priority-owner"), 3),
                Column::new(t.m("roadmaps-priority-due"), 2),
            ],
            rows: content.priorities.iter().map(row).collect(),
        }));
    }

    fn plan(&mut self, content: &Content) {
        let t = self.t;
        self.heading(1, t.m("roadmaps-plan-heading"));
        if is_longer_than_horizon(content) {
            self.blocks.push(Block::Note(vec![Run::plain(t.m("roadmaps-plan-long"))]));
        }
        self.blocks.extend(self.spans(content).map(Block::Spans));
        let row = |number: String, title: Vec<Run>, owner: &str, start: &str, end: &str| {
            let days = [start, end].map(|day| vec![Run::plain(plan::day_words(t, day))]);
            let [start, end] = days;
            vec![numbered(&number, title), vec![Run::plain(owner)], start, end]
        };
        let mut rows = Vec::new();
        for (n, stage) in stages(content) {
            let title = strong(self.titled(&stage.title));
            rows.push(row(n.to_string(), title, &stage.owner, &stage.start, &stage.end));
            for (m, action) in actions(stage) {
                rows.push(row(format!("{n}.{m}"), self.titled(&action.title), &action.owner, &action.start, &action.end));
            }
        }
        self.blocks.push(Block::Table(Table {
            caption: t.m("roadmaps-plan-caption").to_owned(),
            columns: vec![
                Column::new(t.m("roadmaps-plan-what"), 7),
                Column::new(t.m("roadmaps-plan-owner"), 4),
                Column::new(t.m("roadmaps-plan-start"), 4),
                Column::new(t.m("roadmaps-plan-end"), 4),
            ],
            rows,
        }));
        let Totals { lines, n_unread } = record::totals(t, content);
        let unread = (n_unread > 0).then(|| t.n("roadmaps-money-left-out", n_unread));
        let totals: Vec<Vec<Run>> = lines.into_iter().chain(unread).map(|line| vec![Run::plain(line)]).collect();
        if !totals.is_empty() {
            self.blocks.push(Block::Facts(vec![(vec![Run::plain(t.m("roadmaps-money-totals"))], totals)]));
        }
        for (n, stage) in stages(content) {
            self.stage(content, n, stage);
        }
    }

    fn titled(&self, title: &Text) -> Vec<Run> {
        let runs = self.inline(title);
        if runs.is_empty() { vec![Run::plain(self.t.m("roadmaps-untitled"))] } else { runs }
    }

    fn stage(&mut self, content: &Content, n: usize, stage: &Stage) {
        let t = self.t;
        self.blocks.push(Block::Heading(2, numbered(&n.to_string(), self.titled(&stage.title))));
        let items: Vec<Vec<Run>> = stage
            .instruments
            .iter()
            .map(|one| {
                let kind = t.m(&format!("roadmaps-instrument-{}", one.kind.code()));
                let act = t.m(&format!("roadmaps-instrument-{}", one.act.code()));
                vec![Run::plain(&one.title), Run::aside(format!(" {}", t.s2("roadmaps-place", kind, act)))]
            })
            .collect();
        if !items.is_empty() {
            self.blocks.push(Block::List { is_numbered: false, items });
        }
        for (m, action) in actions(stage) {
            self.blocks.push(Block::Heading(3, numbered(&format!("{n}.{m}"), self.titled(&action.title))));
            let facts = self.action_facts(content, action);
            if !facts.is_empty() {
                self.blocks.push(Block::Facts(facts));
            }
            self.passage(&action.why_none);
        }
    }

    fn action_facts(&self, content: &Content, action: &Action) -> Vec<(Vec<Run>, Vec<Vec<Run>>)> {
        let t = self.t;
        let fact = |key: &str, values: Vec<Vec<Run>>| (vec![Run::plain(t.m(key))], values);
        let mut facts = Vec::new();
        if !action.activity.is_empty() {
            facts.push(fact("common-activity", vec![self.activity(&action.activity)]));
        }
        let mut needed = Vec::new();
        for (n, stage) in stages(content) {
            let own = stage.actions();
            let found = own.iter().enumerate().filter(|(_, (id, _))| action.depends_on.contains(*id));
            needed.extend(found.map(|(m, (_, other))| numbered(&format!("{n}.{}", m + 1), self.titled(&other.title))));
        }
        if !needed.is_empty() {
            facts.push(fact("roadmaps-action-depends-on", needed));
        }
        let money = |row: &crate::domain::Spending| {
            let mut runs = vec![Run::plain(record::money(t, row))];
            let source = self.inline(&row.source);
            if !source.is_empty() {
                runs.push(Run::plain(" "));
                runs.extend(source.into_iter().map(|run| Run { look: documents::model::Look::Aside, ..run }));
            }
            runs
        };
        if !action.money.is_empty() {
            facts.push(fact("roadmaps-action-money", action.money.iter().map(money).collect()));
        }
        facts.extend(action.indicators.iter().map(|one| fact("roadmaps-action-indicator", self.indicator(one))));
        facts
    }

    fn indicator(&self, one: &Indicator) -> Vec<Vec<Run>> {
        let t = self.t;
        let values = t.s2("roadmaps-baseline-target", &one.baseline, &one.target);
        let about = one.kind.map_or_else(|| values.clone(), |kind| t.s2("roadmaps-place", kind_words(t, kind), &values));
        let more = [
            ("roadmaps-indicator-unit", &one.unit),
            ("roadmaps-indicator-disaggregation", &one.disaggregation),
            ("roadmaps-indicator-source", &one.source),
        ];
        let mut lines = vec![self.inline(&one.title), vec![Run::aside(about)]];
        for (key, text) in more {
            let words = self.inline(text);
            if !words.is_empty() {
                lines.push(std::iter::once(Run::aside(format!("{}: ", t.m(key)))).chain(words).collect());
            }
        }
        lines
    }

    /// The plan over time: in quarters, in years where it is long; nothing where it cannot be drawn.
    fn spans(&self, content: &Content) -> Option<Spans> {
        const PIECES: i32 = 24;
        const YEARS: i32 = 12;
        let t = self.t;
        let months = |day: Day| i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
        let mut days: Vec<(Option<Day>, Option<Day>)> = Vec::new();
        for (_, stage) in stages(content) {
            days.push((Day::typed(&stage.start), Day::typed(&stage.end)));
            days.extend(actions(stage).map(|(_, action)| (Day::typed(&action.start), Day::typed(&action.end))));
        }
        let first = months(days.iter().filter_map(|(start, _)| *start).min()?);
        let last = months(days.iter().filter_map(|(_, end)| *end).max()?);
        let step = if last / 3 - first / 3 < PIECES { 3 } else { 12 };
        let (first, last) = (first / step, last / step);
        let n_pieces = last - first + 1;
        if n_pieces < 1 || (step == 12 && n_pieces > YEARS) {
            return None;
        }
        let mut periods: Vec<(String, usize)> = Vec::new();
        for piece in first..=last {
            let year = (piece * step / 12).to_string();
            match periods.last_mut().filter(|(words, _)| *words == year) {
                Some((_, pieces)) => *pieces += 1,
                None => periods.push((year, 1)),
            }
        }
        // A year of one narrow piece has no room for its number; its neighbours say which it is.
        let is_narrow = |pieces: usize| n_pieces > YEARS && pieces < 2;
        periods.iter_mut().filter(|(_, pieces)| is_narrow(*pieces)).for_each(|(words, _)| words.clear());
        let place = |day: Day| usize::try_from(months(day) / step - first).unwrap_or(0);
        let mut days = days.into_iter();
        let mut next = || {
            let (start, end) = days.next()?;
            let (start, end) = (start?, end?);
            (start <= end).then(|| (place(start), place(end)))
        };
        let mut rows = Vec::new();
        for (n, stage) in stages(content) {
            let label = numbered(&n.to_string(), strong(self.titled(&stage.title)));
            rows.push(Span { label, is_group: true, pieces: next() });
            for (m, action) in actions(stage) {
                let label = numbered(&format!("{n}.{m}"), self.titled(&action.title));
                rows.push(Span { label, is_group: false, pieces: next() });
            }
        }
        let between = |day: Option<Day>| day.map(|day| t.day(day)).unwrap_or_default();
        let from = between(stages(content).filter_map(|(_, stage)| Day::typed(&stage.start)).min());
        let to = between(stages(content).filter_map(|(_, stage)| Day::typed(&stage.end)).max());
        Some(Spans { caption: t.s2("roadmaps-plan-drawn", from, to), label_head: t.m("roadmaps-plan-what").to_owned(), periods, rows })
    }

    fn acts(&mut self, roadmap: &Roadmap) {
        let t = self.t;
        let acts = record::acts(t, roadmap);
        if acts.is_empty() {
            return;
        }
        self.heading(1, t.m("roadmaps-acts-done"));
        let fact = |act: record::ActRow| {
            let who = if act.office.is_empty() { act.name } else { t.s2("roadmaps-place", act.name, act.office) };
            let lines = [who, act.when, act.fingerprint, act.note];
            let looks = [Run::strong, Run::plain, Run::code, Run::plain];
            let lines = lines.into_iter().zip(looks).filter(|(words, _)| !words.is_empty());
            (vec![Run::plain(act.words)], lines.map(|(words, look)| vec![look(words)]).collect())
        };
        self.blocks.push(Block::Facts(acts.into_iter().map(fact).collect()));
        self.blocks.push(Block::Note(vec![Run::plain(t.m("roadmaps-fingerprints-how"))]));
    }

    fn annex(&mut self, roadmap: &Roadmap) {
        let t = self.t;
        let mut items = std::mem::take(&mut self.sources);
        if let Some(outside) = &roadmap.outside {
            items.push(vec![Run::plain(&outside.source), Run::aside(format!(" {}", t.day(outside.adopted_on)))]);
        }
        if !items.is_empty() {
            self.heading(1, t.m("common-sources"));
            self.blocks.push(Block::List { is_numbered: true, items });
        }
        self.blocks.push(Block::Note(vec![Run::plain(t.m("roadmaps-disclaimer"))]));
    }
}

/// A title with its address in words, so that paper has it too.
fn source(title: &str, address: &str) -> Vec<Run> {
    match (title.is_empty(), address.is_empty()) {
        (_, true) => vec![Run::plain(title)],
        (true, false) => vec![Run::code(address).to(address)],
        (false, false) => vec![Run::plain(format!("{title} ")), Run::code(address).to(address)],
    }
}

fn numbered(number: &str, title: Vec<Run>) -> Vec<Run> {
    let first = title.first().cloned().unwrap_or_default();
    std::iter::once(Run { text: format!("{number} "), ..first }).chain(title).collect()
}

fn strong(runs: Vec<Run>) -> Vec<Run> {
    runs.into_iter().map(|run| Run { look: documents::model::Look::Strong, ..run }).collect()
}

/// Stages with their numbers from 1, in order; so for actions.
fn stages(content: &Content) -> impl Iterator<Item = (usize, &Stage)> {
    content.stages().into_iter().enumerate().map(|(n, (_, stage))| (n + 1, stage))
}

fn actions(stage: &Stage) -> impl Iterator<Item = (usize, &Action)> {
    stage.actions().into_iter().enumerate().map(|(m, (_, action))| (m + 1, action))
}
