//! How a feed fares after each step of its runs, and who is told. A warning goes out once when a feed breaks and once
//! when it is well again, not at every run; the public is never told.

use super::{Feed, Standing, store};
use crate::domain::{Run, State};
use crate::words;
use ::store::Tx;
use i18n::Tr;
use jobs::{Audience, NoticesPart, Words};
use kernel::{Ambient, Lang, Result, Role, Text, TextState};
use tabular::Refused;

/// How a feed fared before and fares now.
pub struct Change {
    feed: Feed,
    was: Standing,
    now: Standing,
}

/// Keeps how the feed of a run fares, by the state of the run; `None` where that says nothing.
pub fn stand(tx: &mut Tx<'_>, ambient: &Ambient, run: &Run) -> Result<Option<Change>> {
    let Some(of) = &run.feed else { return Ok(None) };
    let kept = store::get(tx, of.number)?;
    let rests = |tx: &mut Tx<'_>| -> Result<Standing> {
        let waits = crate::store::waiting(tx, of.number, i64::MAX)?;
        Ok(if waits.is_empty() { Standing::Well } else { Standing::Waiting })
    };
    let now = match run.state {
        State::Refused => run.refused.clone().map_or(Standing::Well, Standing::Broken),
        State::Ready => Standing::Waiting,
        State::Applied | State::NothingNew => rests(tx)?,
        // Giving up what could not be read mends nothing.
        State::Discarded if kept.standing == Standing::Waiting => rests(tx)?,
        _ => return Ok(None),
    };
    if now != kept.standing {
        let since = if now.code() == kept.standing.code() { kept.since } else { ambient.now() };
        store::keep_standing(tx, of.number, &now, since)?;
    }
    Ok(Some(Change { feed: kept.feed, was: kept.standing, now }))
}

/// As [`stand`], and tells those concerned when it changed.
pub fn settle(tx: &mut Tx<'_>, ambient: &Ambient, notices: &NoticesPart, run: &Run) -> Result<()> {
    let Some(change) = stand(tx, ambient, run)? else { return Ok(()) };
    if change.was.code() == change.now.code() {
        return Ok(());
    }
    let name = || ("feed", Words::from(change.feed.name.as_str()));
    let mut tell = |to: &Audience, key, args: &[(&'static str, Words)], address: &str| notices.0.tell(tx, to, None, key, args, address);
    let (owner, administrator) = (owner(&change.feed), Audience::Role(Role::Administrator));
    let page = page(&change.feed, &format!("/feed/{}", change.feed.number));
    match (&change.was, &change.now) {
        (_, Standing::Broken(refused)) => {
            let args = [
                name(),
                ("what", Words::Text(in_all(|t| words::refused(t, refused)))),
                ("cure", Words::Text(in_all(|t| cure(t, refused)))),
            ];
            tell(&owner, "feeds-mail-broken", &args, &page)?;
            tell(&administrator, "feeds-mail-broken", &args, HEALTH)?;
        }
        (Standing::Broken(_), _) => {
            tell(&administrator, "feeds-mail-mended", &[name()], HEALTH)?;
            if change.now == Standing::Well {
                tell(&owner, "feeds-mail-mended", &[name()], &page)?;
            }
        }
        _ => {}
    }
    if change.now == Standing::Waiting {
        tell(&owner, "feeds-mail-waiting", &[name()], &self::page(&change.feed, &format!("/{}", run.number)))?;
    }
    Ok(())
}

/// Where the administrator sees which feeds are broken.
const HEALTH: &str = "/work/health";

fn owner(feed: &Feed) -> Audience {
    match feed.home {
        Some(party) => Audience::Party(party, &crate::access::OF_PARTY),
        None => Audience::Role(Role::Secretariat),
    }
}

/// Path without language of a page of imports of the feed's space.
fn page(feed: &Feed, page: &str) -> String {
    feed.home.map_or_else(|| format!("/desk/feeds{page}"), |party| format!("/work/{party}/feeds{page}"))
}

fn cure(t: Tr, refused: &Refused) -> String {
    words::refused_cure(t, refused).to_owned()
}

/// Words in every language.
fn in_all(words: impl Fn(Tr) -> String) -> Text {
    let mut text = Text::original(Lang::En, words(Tr::new(Lang::En)));
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        text.set_version(lang, words(Tr::new(lang)), TextState::Official, None);
    }
    text
}
