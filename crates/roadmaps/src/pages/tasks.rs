//! The list of tasks in the order of the four steps, with owner, day and state of each, and the page that sets owners and
//! days. For the Party's team; the focal point sets.
//!
//! Invariants: the order guides and locks nothing; every task can be opened at any time.

use super::register;
use super::shared::{self, by, party, render};
use crate::actions;
use crate::domain::{
    Act, Charge, Charges, Entry, Missing, Participant, PlanState, Roadmap, State, Step, TRANSITIONS, Task, Training, lacks, plan_missing,
    reached, tally,
};
use crate::{RoundsOf, links, store};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, PartyCode, Result};
use std::collections::BTreeMap;
use web::fields::Fields;
use web::{Form, Reply, Visit};

/// What stands beside a version: registers, owners and days.
pub struct Beside {
    pub participants: Vec<Entry<Participant>>,
    pub trainings: Vec<Entry<Training>>,
    pub charges: Charges,
    pub rounds: RoundsOf,
    /// Comments on paragraphs that nobody has resolved.
    pub n_comments: u64,
}

pub fn beside(conn: &mut Conn, lang: Lang, roadmap: &Roadmap, rounds: RoundsOf) -> Result<Beside> {
    Ok(Beside {
        participants: register::participants(conn, lang, roadmap.id)?,
        trainings: register::trainings(conn, lang, roadmap.id)?,
        charges: store::charges(conn, roadmap.party, roadmap.id)?,
        rounds,
        n_comments: store::count_comments_open(conn, roadmap.id)?.values().sum(),
    })
}

/// Where a task stands.
#[derive(Clone, Copy)]
enum Standing {
    NotStarted,
    InProgress,
    Checked,
    Ready,
    Cannot,
    Now,
    Done,
}

impl Standing {
    const fn begun(is_begun: bool, is_lacking: bool) -> Standing {
        match (is_begun, is_lacking) {
            (false, _) => Standing::NotStarted,
            (true, true) => Standing::InProgress,
            (true, false) => Standing::Checked,
        }
    }

    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Standing::NotStarted => ("roadmaps-status-not-started", "pale"),
            Standing::InProgress => ("roadmaps-status-in-progress", "blue"),
            Standing::Checked => ("roadmaps-status-checked", "plain"),
            Standing::Ready => ("roadmaps-status-ready", "amber"),
            Standing::Cannot => ("roadmaps-status-cannot", "pale"),
            Standing::Now => ("roadmaps-status-now", "amber"),
            Standing::Done => ("roadmaps-status-done", "plain"),
        }
    }
}

pub struct TaskRow {
    pub id: &'static str,
    pub words: &'static str,
    /// Empty where this person does not do it.
    pub address: String,
    pub meta: Vec<String>,
    pub status: &'static str,
    pub tint: &'static str,
}

pub struct StepRow {
    pub heading: &'static str,
    /// Whether it runs alongside every other step.
    pub is_alongside: bool,
    pub is_reached: bool,
    pub tasks: Vec<TaskRow>,
    /// Who was invited, who took part, which trainings go along: how many, and their names.
    pub made: Vec<(String, Vec<String>)>,
}

/// What a step is called.
pub const fn step_key(step: Step) -> &'static str {
    match step {
        Step::StockTaking => "roadmaps-step-positions",
        Step::Consultation => "roadmaps-step-team",
        Step::Capacity => "roadmaps-step-capacity",
        Step::Drafting => "roadmaps-step-plan",
    }
}

/// What a task is called.
fn task_words(t: Tr, task: Task) -> &'static str {
    match task {
        Task::Text => t.m("roadmaps-task-text"),
        Task::Sectors => t.m("roadmaps-task-sectors"),
        Task::Positions => t.m("roadmaps-task-positions"),
        Task::Diagnosis => t.m("roadmaps-task-diagnosis"),
        Task::Team => t.m("roadmaps-task-team"),
        Task::Consultation => t.m("roadmaps-task-consultation"),
        Task::Trainings => t.m("roadmaps-task-trainings"),
        Task::Chapters => t.m("roadmaps-task-chapters"),
        Task::Priorities => t.m("roadmaps-task-priorities"),
        Task::Plan => t.m("roadmaps-task-plan"),
        Task::Check => t.m("roadmaps-task-check"),
        Task::Finalize => t.word("act-finalize"),
        Task::Validate => t.word("act-validate"),
        Task::Publish => t.word("act-publish"),
    }
}

/// The list of one version.
pub struct List<'a> {
    pub visit: &'a Visit,
    pub party: PartyCode,
    pub roadmap: &'a Roadmap,
    pub lacking: &'a [Missing],
    pub beside: &'a Beside,
}

impl List<'_> {
    pub fn steps(&self) -> Vec<StepRow> {
        let t = self.visit.t;
        let pages = ["/text", "/sectors", "/positions"];
        let is_stock_taken = !self.roadmap.content.diagnosis.is_empty() && !pages.iter().any(|page| self.lacks(page));
        let reached = reached(is_stock_taken, &self.beside.participants);
        let step = |step: &Step| StepRow {
            heading: t.m(step_key(*step)),
            is_alongside: *step == Step::Capacity,
            is_reached: *step == reached,
            tasks: Task::ALL.iter().filter(|task| task.step() == *step).map(|task| self.task(*task)).collect(),
            made: self.made(*step),
        };
        Step::ALL.iter().map(step).collect()
    }

    fn lacks(&self, page: &str) -> bool {
        self.lacking.iter().any(|one| one.address.starts_with(page))
    }

    fn task(&self, task: Task) -> TaskRow {
        let t = self.visit.t;
        let (standing, about) = self.standing(task);
        let charge = self.beside.charges.tasks.get(&task).cloned().unwrap_or_default();
        let owner = Some(charge.owner).filter(|owner| !owner.is_empty()).map(|owner| t.s("roadmaps-charge-of", owner));
        let due = charge.due.map(|day| t.s("roadmaps-charge-by", t.day(day)));
        let (status, tint) = standing.words();
        TaskRow {
            id: task.code(),
            words: task_words(t, task),
            address: self.address(task, standing),
            meta: [Some(about).filter(|about| !about.is_empty()), owner, due].into_iter().flatten().collect(),
            status: t.m(status),
            tint,
        }
    }

    fn standing(&self, task: Task) -> (Standing, String) {
        let (t, content, beside) = (self.visit.t, &self.roadmap.content, self.beside);
        let listed = beside.participants.iter().filter(|one| one.is_listed());
        let begun = |is_begun: bool, page: &str| Standing::begun(is_begun, self.lacks(page));
        match task {
            Task::Text => (begun(!content.title.is_empty(), "/text"), String::new()),
            Task::Sectors => (begun(!content.sectors.is_empty(), "/sectors"), t.n("roadmaps-n-chosen", content.sectors.len())),
            Task::Positions => {
                let codes = shared::framework_of(self.roadmap).activities.iter().map(|activity| activity.code.as_str());
                let counted = tally(content, codes);
                let stated = t.s2("roadmaps-n-stated", counted.total() - counted.not_stated, counted.total());
                (begun(!content.positions.is_empty(), "/positions"), stated)
            }
            Task::Diagnosis => {
                let is_lacking = self.lacks("/diagnosis") || !content.unlinked_needs().is_empty();
                (Standing::begun(!content.diagnosis.is_empty(), is_lacking), t.n("roadmaps-n-needs", content.diagnosis.needs.len()))
            }
            Task::Team => {
                let n = listed.count();
                (Standing::begun(n > 0, !lacks(&beside.participants).is_empty()), t.n("roadmaps-n-listed", n))
            }
            Task::Consultation if beside.rounds.number > 0 => {
                (Standing::begun(true, beside.rounds.is_open), t.n("roadmaps-n-rounds", beside.rounds.number))
            }
            // Before the first round somebody may have been asked already.
            Task::Consultation => {
                let is_asked = |one: &Entry<Participant>| {
                    one.facts.invited.contains(&Step::Consultation) || one.facts.took_part.contains(&Step::Consultation)
                };
                (Standing::begun(listed.into_iter().any(is_asked), true), String::new())
            }
            Task::Trainings => {
                let n = beside.trainings.iter().filter(|one| one.is_listed()).count();
                (Standing::begun(n > 0, true), t.n("roadmaps-n-trainings", n))
            }
            Task::Chapters => {
                let n: usize = content.chapters.values().map(|chapter| chapter.paragraphs.len()).sum();
                let mut about = t.n("roadmaps-n-paragraphs", n);
                if beside.n_comments > 0 {
                    about = t.s2("roadmaps-place", about, t.n("roadmaps-n-comments-open", beside.n_comments));
                }
                (begun(n > 0, "/chapters"), about)
            }
            Task::Priorities => (begun(!content.priorities.is_empty(), "/priorities"), t.n("roadmaps-n-chosen", content.priorities.len())),
            Task::Plan => (self.plan(), t.m(&format!("roadmaps-plan-{}", self.roadmap.plan.code())).to_owned()),
            Task::Check => match (self.roadmap.state == State::Draft, self.lacking.len()) {
                (true, 0) => (Standing::Ready, t.n("roadmaps-n-missing", 0)),
                (true, n) => (Standing::Cannot, t.n("roadmaps-n-missing", n)),
                (false, _) => (Standing::Checked, String::new()),
            },
            Task::Finalize | Task::Validate | Task::Publish => (self.formal(task), String::new()),
        }
    }

    fn plan(&self) -> Standing {
        match self.roadmap.plan {
            PlanState::None => Standing::NotStarted,
            PlanState::Draft => Standing::begun(true, !plan_missing(self.roadmap).is_empty()),
            PlanState::Waiting | PlanState::Validated => Standing::Checked,
        }
    }

    fn formal(&self, task: Task) -> Standing {
        let is_validated = matches!(self.roadmap.state, State::Validated | State::ValidatedPlanWaiting);
        match (task, self.roadmap.state) {
            (Task::Finalize, State::Draft) if self.lacking.is_empty() => Standing::Now,
            (Task::Finalize, State::Draft) => Standing::Cannot,
            (Task::Finalize, _) => Standing::Done,
            (Task::Validate, State::Finalized) => Standing::Now,
            (Task::Validate, _) if is_validated => Standing::Done,
            (_, _) if task == Task::Publish && is_validated => Standing::Now,
            _ => Standing::Cannot,
        }
    }

    fn address(&self, task: Task, standing: Standing) -> String {
        let page = |below: &str| self.visit.link(&links::page(self.party, below));
        let formal = |act: Act| {
            let is_theirs = TRANSITIONS.iter().any(|row| {
                row.act == act && row.from == Some(self.roadmap.state) && self.visit.actor().acts_as(row.roles, Some(self.party)).is_some()
            });
            let is_now = is_theirs && matches!(standing, Standing::Now);
            if is_now { self.visit.link(&links::act(self.party, act.code())) } else { String::new() }
        };
        match task {
            Task::Consultation => self.visit.link(&links::consultations(self.party)),
            Task::Finalize => formal(Act::Finalize),
            Task::Validate => formal(Act::Validate),
            Task::Publish => formal(Act::Publish),
            other => page(&format!("/{}", other.code())),
        }
    }

    fn made(&self, step: Step) -> Vec<(String, Vec<String>)> {
        let t = self.visit.t;
        let names = |is_in: &dyn Fn(&Participant) -> bool| -> Vec<String> {
            self.beside.participants.iter().filter(|one| one.is_listed() && is_in(&one.facts)).map(|one| name_of(one).to_owned()).collect()
        };
        let trainings = self.beside.trainings.iter().filter(|one| one.is_listed() && one.facts.steps.contains(&step));
        let lines = [
            ("roadmaps-step-invited", names(&|one| one.invited.contains(&step))),
            ("roadmaps-step-took-part", names(&|one| one.took_part.contains(&step))),
            ("roadmaps-n-trainings", trainings.map(|one| one.facts.title.clone()).collect()),
        ];
        lines.into_iter().filter(|(_, names)| !names.is_empty()).map(|(key, names)| (t.n(key, names.len()), names)).collect()
    }
}

/// What an entry is called within the team: the body, else the person.
pub fn name_of(entry: &Entry<Participant>) -> &str {
    if entry.facts.organization.is_empty() { &entry.person } else { &entry.facts.organization }
}

struct ChargeRow {
    words: &'static str,
    owner: String,
    due: String,
}

#[derive(Template)]
#[template(path = "roadmaps/tasks.html")]
struct TasksView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    id: String,
    revision: i64,
    steps: Vec<(&'static str, Vec<ChargeRow>)>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let charges = visit
        .app
        .db()
        .read(move |conn| {
            let open = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            store::charges(conn, party, open.id)
        })
        .await?;
    let is_again = typed.is_some();
    let form = typed.unwrap_or_else(|| {
        let mut form = Form::default();
        for (task, charge) in &charges.tasks {
            form.set(&format!("owner-{}", task.code()), charge.owner.as_str());
            form.set(&format!("due-{}", task.code()), charge.due.map(|day| day.to_string()).unwrap_or_default());
        }
        form
    });
    let f = Fields::new(t, form).with_errors(&errors);
    let row = |task: &Task| ChargeRow {
        words: task_words(t, *task),
        owner: f.text_optional(&format!("owner-{}", task.code()), "roadmaps-charge-owner"),
        due: f.day_optional(&format!("due-{}", task.code()), "roadmaps-priority-due"),
    };
    let of = |step: &Step| Task::ALL.iter().filter(|task| task.step() == *step).map(row).collect();
    let view = TasksView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::page(party, "/tasks")),
        back: visit.link(&links::work(party)),
        id: charges.id.to_string(),
        revision: charges.version,
        steps: Step::ALL.iter().map(|step| (t.m(step_key(*step)), of(step))).collect(),
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-tasks-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let id = Id::parse(form.text("id")).ok_or(Error::NotFound)?;
    let seen: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let (mut tasks, mut errors) = (BTreeMap::new(), Vec::new());
    for task in Task::ALL {
        let typed = form.text(&format!("due-{}", task.code())).trim().to_owned();
        let due = kernel::Day::typed(&typed);
        if due.is_none() && !typed.is_empty() {
            errors.push(FieldError::new(format!("due-{}", task.code()), "error-day"));
        }
        tasks.insert(*task, Charge { owner: form.text(&format!("owner-{}", task.code())).trim().to_owned(), due });
    }
    if !errors.is_empty() {
        return show(visit, Some(form), errors).await;
    }
    match visit.app.db().write(move |tx| actions::set_charges(tx, &by, party, id, seen, &tasks)).await {
        Ok(()) => Reply::done(visit.link(&links::work(party)), "roadmaps-done-saved"),
        // Shown as it is now, for another person's owners and days are not replaced unseen.
        Err(Error::Conflict) => show(visit, Some(Form::default()), vec![FieldError::new("tasks", "roadmaps-error-changed")]).await,
        Err(error) => show(visit, Some(form), shared::refusal(error, "tasks")?).await,
    }
}
