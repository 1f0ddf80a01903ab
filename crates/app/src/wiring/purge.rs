//! What is past its time goes once a day, in every slice that keeps something for a time only.

use jobs::mail::Post;
use kernel::{Ambient, Day, Result};
use store::Db;

/// Deletes what is past its time where that was not done on this day yet; `done_on` remembers. Also done at each start,
/// by every program copy: what is gone is not found twice.
pub fn daily(db: &Db, ambient: &Ambient, post: &Post, done_on: &mut Option<Day>) -> Result<()> {
    let now = ambient.now();
    if done_on.replace(now.day()) == Some(now.day()) {
        return Ok(());
    }
    db.write_blocking(move |tx| {
        jobs::purge(tx, now)?;
        web::purge(tx, now)?;
        people::purge(tx, now)?;
        measures::purge(tx, now)?;
        roadmaps::purge(tx, now)
    })?;
    post.purge(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Lang, Ref};

    /// One message that was delivered to a file, whose copy lives for thirty days.
    #[test]
    fn what_is_past_its_time_goes_at_the_start_and_with_each_new_day() {
        let test = testkit::db();
        let post = Post::Folder(test.folder.path().join("mail"));
        let ambient = test.ambient.clone();
        let mail = jobs::mail::Mail {
            to: "amina@culture.example".into(),
            lang: Lang::En,
            subject: "One".into(),
            text: "Text".into(),
            about: Ref::new("account", "1"),
        };
        test.db.write_blocking(move |tx| jobs::mail::queue(tx, &ambient, &mail)).unwrap();
        jobs::work::run_due(&test.db, &test.ambient, &post).unwrap();
        let mut done_on = None;
        let mut copies_after = |days: i64| {
            test.clock.advance_millis(days * 24 * 60 * 60_000);
            daily(&test.db, &test.ambient, &post, &mut done_on).unwrap();
            std::fs::read_dir(test.folder.path().join("mail")).unwrap().count()
        };
        assert_eq!((copies_after(0), copies_after(30), copies_after(1)), (1, 1, 0));
        assert_eq!(done_on, Some(test.ambient.now().day()));
    }
}
