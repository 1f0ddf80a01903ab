//! Owners are asked once a year whether what they recorded is still true, and Parties with a published plan once a month
//! what changed in it; looked for once a day.

use jobs::NoticesPart;
use kernel::{Ambient, Day, Result};
use std::sync::Arc;
use store::Db;

/// Records asked about in one day. Our choice: a Party whose measures all came in on one day gets its letters over some
/// weeks.
const A_DAY: usize = 100;

/// Mails the questions that are due where that was not done on this day yet; `done_on` remembers. A program copy that
/// comes second finds them asked.
pub fn daily(db: &Db, ambient: &Ambient, notices: &Arc<NoticesPart>, done_on: &mut Option<Day>) -> Result<()> {
    let today = ambient.now().day();
    if done_on.replace(today) == Some(today) {
        return Ok(());
    }
    let (ambient, notices) = (ambient.clone(), notices.clone());
    db.write_blocking(move |tx| {
        measures::actions::ask_owners(tx, &ambient, &notices, A_DAY)?;
        roadmaps::actions::ask_what_changed(tx, &ambient, &notices, A_DAY)
    })
    .map(|_| ())
}
