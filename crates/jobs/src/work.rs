//! Runs due jobs. Each attempt is announced before it starts, so a killed one is repeated; after the last it is
//! parked, visible to the administrator.
//!
//! Invariants: an attempt that panics is a failed attempt; what a finished job needed does not stay in the database.

use crate::mail::{self, Post};
use crate::store::{self as table, Job};
use kernel::{Ambient, Error, Moment, Result};
use std::panic::{AssertUnwindSafe, catch_unwind};
use store::{Db, Tx};

/// Minutes until the next attempt after the first, second … failed one; the attempt after the last of them parks the job.
/// Our choice: a short fault heals within minutes, a mail server under repair within a day.
const RETRY_MINUTES: [i64; 5] = [1, 5, 30, 120, 720];
/// Days from its making until a parked job is emptied. Our choice: longer than any link in a mail lives.
const PARKED_DAYS: i64 = 30;
/// Days from its making until a job whose work is over is deleted. Our choice: long enough to answer whether somebody
/// was written to.
const OVER_DAYS: i64 = 90;
/// Jobs taken up in one run.
const RUN_MAX: usize = 100;

/// Minutes after an attempt at which the next one is due; `None` after the last.
fn pause(job: &Job) -> Option<i64> {
    usize::try_from(job.attempts).ok().and_then(|index| RETRY_MINUTES.get(index)).copied()
}

/// Runs what is due now; answers how many jobs were finished.
pub fn run_due(db: &Db, ambient: &Ambient, post: &Post) -> Result<usize> {
    empty_parked(db, ambient.now())?;
    run_each(db, ambient, |job| match job.kind.as_str() {
        mail::KIND => post.send(job.id, &mail::of(job)?),
        mail::FORGET_KIND => post.forget(&job.payload),
        other => Err(Error::fault(format!("no worker for jobs of kind {other}"))),
    })
}

fn run_each(db: &Db, ambient: &Ambient, attempt: impl Fn(&Job) -> Result<()>) -> Result<usize> {
    let now = ambient.now();
    let due = db.read_blocking(move |conn| table::due(conn, now, RUN_MAX))?;
    let mut n_done = 0;
    for job in due {
        let pause = pause(&job);
        let next_due = now.plus_minutes(pause.unwrap_or(720));
        let taken = job.clone();
        if !db.write_blocking(move |tx| table::take(tx, &taken, next_due))? {
            continue;
        }
        // What was caught is not kept: the words of a panic may hold a part of the message.
        let outcome = catch_unwind(AssertUnwindSafe(|| attempt(&job)));
        match outcome.unwrap_or_else(|_| Err(Error::fault(format!("job {} panicked", job.id)))) {
            Ok(()) => {
                let remainder = remainder(&job);
                db.write_blocking(move |tx| table::finish(tx, job.id, remainder.clone()))?;
                n_done += 1;
            }
            Err(error) => {
                tracing::warn!(job = %job.id, "{error}");
                let (error, until) = (error.to_string(), job.created_at.plus_days(PARKED_DAYS));
                db.write_blocking(move |tx| match pause {
                    Some(_) => table::fail(tx, &job, &error),
                    None => table::park(tx, &job, &error, until),
                })?;
            }
        }
    }
    Ok(n_done)
}

/// Deletes jobs whose work has been over for long enough; once a day.
pub fn purge(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    table::delete_over(tx, now.plus_days(-OVER_DAYS))
}

/// Empties parked jobs past their time.
fn empty_parked(db: &Db, now: Moment) -> Result<()> {
    for job in db.read_blocking(move |conn| table::overdue(conn, now, RUN_MAX))? {
        let remainder = remainder(&job);
        db.write_blocking(move |tx| table::empty(tx, job.id, remainder.clone()))?;
    }
    Ok(())
}

/// What a job leaves in the database when its work is over.
fn remainder(job: &Job) -> serde_json::Value {
    match job.kind.as_str() {
        mail::KIND => mail::remainder(&job.payload),
        _ => serde_json::json!({}),
    }
}

#[cfg(test)]
#[expect(clippy::panic, reason = "a test that cannot go on should stop where it stands")]
mod tests {
    use super::*;
    use crate::JobState;
    use crate::mail::Mail;
    use kernel::{Lang, Ref};
    use std::cell::Cell;
    use testkit::TestDb;

    const SECRET: &str = "https://polyphony.test/en/reset/0123abcd";

    fn queue(test: &TestDb, to: &'static str) {
        let ambient = test.ambient.clone();
        let mail = Mail {
            to: to.into(),
            lang: Lang::Fr,
            subject: "Set a new password".into(),
            text: format!("Amina Traore,\n{SECRET}\n"),
            about: Ref::new("account", "1"),
        };
        test.db.write_blocking(move |tx| mail::queue(tx, &ambient, &mail)).unwrap();
        test.clock.advance_millis(1);
    }

    /// Every job, newest first.
    fn jobs(test: &TestDb) -> Vec<Job> {
        test.db.read_blocking(|conn| table::list(conn, mail::KIND, 0, 10)).unwrap().0
    }

    fn post(test: &TestDb) -> Post {
        Post::Folder(test.folder.path().join("mail"))
    }

    fn fails(_: &Job) -> Result<()> {
        Err(Error::fault("no server"))
    }

    /// Lets every attempt fail until none is due.
    fn exhaust(test: &TestDb) {
        for _ in 0..=RETRY_MINUTES.len() {
            run_each(&test.db, &test.ambient, fails).unwrap();
            test.clock.advance_millis(720 * 60_000);
        }
    }

    #[test]
    fn of_a_delivered_message_neither_text_nor_address_stays() {
        let test = testkit::db();
        queue(&test, "amina.traore@culture.example");
        assert!(jobs(&test)[0].payload.to_string().contains(SECRET), "it is kept until then");
        assert_eq!(run_due(&test.db, &test.ambient, &post(&test)).unwrap(), 1);
        let sent: Vec<_> = std::fs::read_dir(test.folder.path().join("mail")).unwrap().collect();
        assert!(std::fs::read_to_string(sent[0].as_ref().unwrap().path()).unwrap().contains(SECRET), "it went out whole");
        let job = &jobs(&test)[0];
        assert_eq!(job.state, JobState::Done);
        let kept = job.payload.to_string();
        for personal in ["reset", "Amina", "amina", "traore"] {
            assert!(!kept.contains(personal), "{personal}: {kept}");
        }
        let (mails, _) = test.db.read_blocking(|conn| mail::list(conn, 0, 10)).unwrap();
        let mail = &mails[0].1;
        assert_eq!((mail.to.as_str(), mail.subject.as_str(), mail.lang), ("a…@culture.example", "Set a new password", Lang::Fr));
    }

    fn copies(test: &TestDb) -> usize {
        std::fs::read_dir(test.folder.path().join("mail")).unwrap().count()
    }

    #[test]
    fn messages_to_an_address_are_forgotten_in_queue_and_files_but_for_the_last_one() {
        let test = testkit::db();
        queue(&test, "amina@culture.example");
        queue(&test, "kofi@culture.example");
        run_due(&test.db, &test.ambient, &post(&test)).unwrap();
        queue(&test, "amina@culture.example");
        queue(&test, "amina@culture.example");
        let (ambient, last) = (test.ambient.clone(), jobs(&test)[0].id);
        test.db.write_blocking(move |tx| mail::forget(tx, &ambient, "amina@culture.example", last)).unwrap();
        assert_eq!(jobs(&test).len(), 3, "what waited is dropped");
        assert_eq!(run_due(&test.db, &test.ambient, &post(&test)).unwrap(), 2);
        assert_eq!(copies(&test), 2, "Kofi's, and the one that tells Amina");
        let (forgetting, _) = test.db.read_blocking(|conn| table::list(conn, mail::FORGET_KIND, 0, 10)).unwrap();
        assert_eq!((forgetting[0].state, forgetting[0].payload.to_string().as_str()), (JobState::Done, "{}"));
    }

    #[test]
    fn copies_go_after_thirty_days_and_jobs_whose_work_is_over_after_ninety() {
        let test = testkit::db();
        queue(&test, "amina@culture.example");
        run_due(&test.db, &test.ambient, &post(&test)).unwrap();
        let purge = |days: i64| {
            test.clock.advance_millis(days * 24 * 60 * 60_000);
            let now = test.ambient.now();
            post(&test).purge(now).unwrap();
            test.db.write_blocking(move |tx| super::purge(tx, now)).unwrap();
            (copies(&test), jobs(&test).len())
        };
        assert_eq!(purge(29), (1, 1));
        assert_eq!(purge(2), (0, 1));
        queue(&test, "kofi@culture.example");
        assert_eq!(purge(60), (0, 1), "what waits stays");
        assert_eq!(jobs(&test)[0].state, JobState::Waiting);
    }

    #[test]
    fn a_parked_job_is_counted_until_it_is_tried_anew_or_given_up() {
        let test = testkit::db();
        queue(&test, "amina@culture.example");
        let id = jobs(&test)[0].id;
        exhaust(&test);
        let count = || test.db.read_blocking(|conn| table::parked(conn, mail::KIND)).unwrap();
        assert_eq!(count(), (1, Some(jobs(&test)[0].created_at)));
        let now = test.ambient.now();
        test.db.write_blocking(move |tx| table::retry(tx, id, now)).unwrap();
        assert_eq!(count(), (0, None));
        assert!(test.db.write_blocking(move |tx| table::give_up(tx, id)).is_err(), "it waits again");
        exhaust(&test);
        test.db.write_blocking(move |tx| table::give_up(tx, id)).unwrap();
        assert!(jobs(&test).is_empty());
    }

    #[test]
    fn a_failed_attempt_is_tried_again_later_and_delivers_the_whole_message() {
        let test = testkit::db();
        queue(&test, "amina@culture.example");
        assert_eq!(run_each(&test.db, &test.ambient, fails).unwrap(), 0);
        assert_eq!(jobs(&test)[0].last_error.as_deref(), Some("no server"));
        assert_eq!(run_due(&test.db, &test.ambient, &post(&test)).unwrap(), 0, "not at once");
        test.clock.advance_millis(60_000);
        let seen = Cell::new(false);
        let deliver = |job: &Job| {
            seen.set(mail::of(job)?.text.contains(SECRET));
            Ok(())
        };
        assert_eq!(run_each(&test.db, &test.ambient, deliver).unwrap(), 1);
        assert!(seen.get());
        assert_eq!((jobs(&test)[0].state, jobs(&test)[0].last_error.clone()), (JobState::Done, None));
    }

    #[test]
    fn a_job_is_parked_after_the_last_pause_and_keeps_its_message_for_thirty_days() {
        let test = testkit::db();
        queue(&test, "amina@culture.example");
        for minutes in RETRY_MINUTES {
            run_each(&test.db, &test.ambient, fails).unwrap();
            assert_eq!(jobs(&test)[0].state, JobState::Waiting);
            test.clock.advance_millis(minutes * 60_000);
        }
        run_each(&test.db, &test.ambient, fails).unwrap();
        assert_eq!((jobs(&test)[0].state, jobs(&test)[0].attempts), (JobState::Parked, 6));
        assert_eq!(test.db.read_blocking(|conn| table::list_parked(conn, mail::KIND, 10)).unwrap().len(), 1);

        test.clock.advance_millis(28 * 24 * 60 * 60_000);
        run_due(&test.db, &test.ambient, &post(&test)).unwrap();
        assert!(jobs(&test)[0].payload.to_string().contains(SECRET));
        test.clock.advance_millis(2 * 24 * 60 * 60_000);
        run_due(&test.db, &test.ambient, &post(&test)).unwrap();
        let job = &jobs(&test)[0];
        assert_eq!((job.state, job.last_error.as_deref()), (JobState::Parked, Some("no server")));
        assert!(!job.payload.to_string().contains("reset") && !job.payload.to_string().contains("amina"), "{}", job.payload);
        let now = test.ambient.now();
        assert!(test.db.read_blocking(move |conn| table::overdue(conn, now, 10)).unwrap().is_empty(), "emptied once");
    }

    #[test]
    fn a_panic_is_a_failed_attempt_and_the_jobs_behind_it_are_run() {
        let test = testkit::db();
        queue(&test, "poison@culture.example");
        queue(&test, "amina@culture.example");
        let attempt = |job: &Job| match mail::of(job)?.to.as_str() {
            "poison@culture.example" => panic!("{SECRET}"),
            _ => Ok(()),
        };
        assert_eq!(run_each(&test.db, &test.ambient, attempt).unwrap(), 1);
        let all = jobs(&test);
        assert_eq!((all[0].state, all[1].state, all[1].attempts), (JobState::Done, JobState::Waiting, 1));
        assert!(all[1].last_error.as_deref().is_some_and(|error| error.contains("panicked") && !error.contains(SECRET)));
        for _ in RETRY_MINUTES {
            test.clock.advance_millis(720 * 60_000);
            run_each(&test.db, &test.ambient, attempt).unwrap();
        }
        assert_eq!(jobs(&test)[1].state, JobState::Parked);
    }

    #[test]
    fn of_two_copies_one_takes_the_job_and_the_slower_one_changes_nothing_after_it() {
        let test = testkit::db();
        queue(&test, "amina@culture.example");
        let during = |_: &Job| {
            // The other copy comes while this attempt is under way, and again after its time.
            assert_eq!(run_due(&test.db, &test.ambient, &post(&test))?, 0);
            test.clock.advance_millis(60_000);
            assert_eq!(run_due(&test.db, &test.ambient, &post(&test))?, 1);
            Err(Error::fault("too slow"))
        };
        assert_eq!(run_each(&test.db, &test.ambient, during).unwrap(), 0);
        let job = &jobs(&test)[0];
        assert_eq!((job.state, job.last_error.clone()), (JobState::Done, None));
    }

    #[test]
    fn a_kind_without_a_worker_is_parked_in_the_end_and_stops_no_other() {
        let test = testkit::db();
        let ambient = test.ambient.clone();
        test.db.write_blocking(move |tx| table::insert(tx, &ambient, "unknown", serde_json::json!({ "a": 1 }))).unwrap();
        queue(&test, "amina@culture.example");
        assert_eq!(run_due(&test.db, &test.ambient, &post(&test)).unwrap(), 1);
        exhaust(&test);
        let (unknown, _) = test.db.read_blocking(|conn| table::list(conn, "unknown", 0, 10)).unwrap();
        assert_eq!(unknown[0].state, JobState::Parked);
    }
}
