//! Permanent addresses, without language: the roadmap of a Party, one version, and the exact bytes whose SHA-256 is
//! the fingerprint. Everyone; what is not published answers as nothing.

use super::document::{self, Asked};
use super::shared::Reader;
use crate::EvidencePart;
use crate::domain::{Roadmap, State, body_text, plan_text};
use crate::{links, store};
use i18n::Tr;
use kernel::{Error, Lang, Result, canonical};
use web::{Format, Reply, Visit};

async fn versions(visit: &Visit) -> Result<Vec<Roadmap>> {
    let public_id = visit.param("public_id").to_owned();
    visit.app.db().read(move |conn| store::list_public(conn, &public_id)).await
}

pub async fn roadmap(visit: Visit) -> Result<Reply> {
    let newest = versions(&visit).await?.into_iter().next().ok_or(Error::NotFound)?;
    Ok(Reply::SeeOther(visit.link(&links::public(newest.party))))
}

async fn chosen(visit: &Visit) -> Result<Roadmap> {
    let number: i64 = visit.param("number").parse().map_err(|_| Error::NotFound)?;
    versions(visit).await?.into_iter().find(|version| version.number == number).ok_or(Error::NotFound)
}

pub async fn version(visit: Visit) -> Result<Reply> {
    let version = chosen(&visit).await?;
    Ok(Reply::SeeOther(visit.link(&links::public_version(version.party, version.number))))
}

/// A version in a language it exists in; a withdrawn text is no longer served.
async fn text(visit: &Visit) -> Result<(Roadmap, Lang)> {
    let version = chosen(visit).await?;
    let lang = Lang::parse(visit.param("text")).filter(|lang| version.content.langs().contains(lang)).ok_or(Error::NotFound)?;
    if version.state == State::Withdrawn { Err(Error::NotFound) } else { Ok((version, lang)) }
}

/// The canonical form, whose SHA-256 is the fingerprint.
pub fn bytes(value: &serde_json::Value) -> Reply {
    Reply::Bytes { content_type: "application/json; charset=utf-8", file_name: None, bytes: canonical::to_string(value).into() }
}

pub async fn body(visit: Visit) -> Result<Reply> {
    let (version, lang) = text(&visit).await?;
    if visit.format != Format::Docx {
        return Ok(bytes(&body_text(&version, lang)));
    }
    let (port, public_url) = (visit.app.part::<EvidencePart>(), visit.app.settings().public_url.clone());
    let made = move |conn: &mut ::store::Conn| {
        let asked = Asked { t: Tr::new(lang), reader: &Reader::Public, only: Some(lang), is_sent: true, public_url: &public_url };
        Ok((document::of(conn, &port, &version, &asked)?, version.clone()))
    };
    let (document, version) = visit.app.db().read(made).await?;
    document::reply(&document, &version)
}

pub async fn plan(visit: Visit) -> Result<Reply> {
    let (version, lang) = text(&visit).await?;
    if version.has_public_plan() { Ok(bytes(&plan_text(&version, lang))) } else { Err(Error::NotFound) }
}
