//! The team of a Party and the hand-over of the focal point's role. For the focal points of that Party.

use crate::actions::{self, Invited};
use crate::domain::{self, Wanted};
use crate::store::{self, Held, Invitation, Person};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, Moment, PartyCode, Result, Role};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

struct Member {
    id: String,
    name: String,
    email: String,
    office: String,
    role: &'static str,
    parts: String,
    part_choices: Vec<(Choice, bool)>,
    from_on: String,
    is_member: bool,
}

#[derive(Template)]
#[template(path = "people/team.html")]
struct TeamView {
    t: Tr,
    f: Fields,
    csrf: String,
    here: String,
    hand_over: String,
    party: String,
    members: Vec<Member>,
    has_authority: bool,
    /// Since when the administrators know that one is wanted.
    asked_on: Option<String>,
    invitations: Vec<super::InvitationRow>,
    parts: Vec<Choice>,
    langs: Vec<Choice>,
}

impl TeamView {
    fn invitation_rows(&self) -> &[super::InvitationRow] {
        &self.invitations
    }

    fn invitation_address(&self) -> String {
        format!("{}/invitations", self.here)
    }
}

#[derive(Template)]
#[template(path = "people/hand_over.html")]
struct HandOverView {
    t: Tr,
    f: Fields,
    csrf: String,
    party: String,
    langs: Vec<Choice>,
    colleagues: Vec<Choice>,
}

fn framed(visit: &Visit, party: PartyCode, title: &str, body: String) -> Page {
    Page::new(title, body).private().nav("work").crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang))
}

async fn find(visit: &Visit, party: PartyCode) -> Result<(Vec<(Held, Person)>, Vec<Invitation>, Option<Moment>)> {
    let all = move |conn: &mut ::store::Conn| {
        Ok((store::team(conn, party)?, store::list_invitations(conn, Some(party), 0, 200)?.0, store::find_wish(conn, party)?))
    };
    visit.app.db().read(all).await
}

async fn page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, party) = (visit.t, visit.party()?);
    let (team, invitations, asked_at) = find(visit, party).await?;
    let has_authority = team.iter().any(|(held, _)| held.role == Role::Authority);
    let members = team.into_iter().map(|(held, person)| member(t, &held, person)).collect();
    let view = TeamView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        here: visit.link(&format!("/work/{party}/team")),
        hand_over: visit.link(&format!("/work/{party}/hand-over")),
        party: parties::name(party, visit.lang),
        members,
        has_authority,
        asked_on: asked_at.map(|at| t.day(at.day())),
        invitations: invitations.iter().map(|invitation| super::invitation_row(visit, invitation)).collect(),
        parts: super::part_choices(t),
        langs: super::lang_choices(),
    };
    Ok(framed(visit, party, t.m("people-team-title"), super::rendered(&view)?))
}

fn member(t: Tr, held: &Held, person: Person) -> Member {
    Member {
        id: held.id.to_string(),
        name: person.name,
        email: person.email,
        office: person.office,
        role: super::role_words(t, held.role),
        parts: super::parts_list(t, &held.parts),
        part_choices: super::part_choices(t).into_iter().map(|choice| (choice.clone(), held.parts.contains(&choice.value))).collect(),
        from_on: t.day(held.from_at.day()),
        is_member: held.role == Role::Member,
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let mut form = Form::default();
    form.set("lang", visit.lang.code());
    Reply::page(page(&visit, form, &[]).await?)
}

/// Invites a member.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let party = visit.party()?;
    let wanted = Wanted {
        email: domain::normal_email(form.text("email")),
        lang: super::chosen_lang(&visit, &form),
        role: Role::Member,
        party: Some(party),
        parts: form.all("parts"),
    };
    let (letters, actor) = (crate::Letters::of(&visit), visit.actor());
    match visit.app.db().write(move |tx| actions::invite_to(tx, &letters, &actor, &wanted, None)).await {
        Ok(Invited::Link(_)) => Reply::done(visit.link(&format!("/work/{party}/team")), "people-done-invited"),
        Ok(Invited::Given) => Reply::done(visit.link(&format!("/work/{party}/team")), "people-done-role-given"),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, form, &problems).await?, problems)
        }
    }
}

/// Changes a member's parts or ends the membership.
pub async fn post_member(visit: Visit, form: Form) -> Result<Reply> {
    let party = visit.party()?;
    let id = Id::parse(visit.param("id")).ok_or(Error::NotFound)?;
    let (letters, actor, parts) = (crate::Letters::of(&visit), visit.actor(), form.all("parts"));
    let outcome = match form.text("act") {
        "end" => {
            let end = move |tx: &mut ::store::Tx<'_>| {
                is_member_of(&store::get_held(tx, id)?, party)?;
                actions::end_role(tx, &letters, &actor, id).map(drop)
            };
            visit.app.db().write(end).await.map(|()| "people-done-role-ended")
        }
        "parts" => {
            let change = move |tx: &mut ::store::Tx<'_>| {
                is_member_of(&store::get_held(tx, id)?, party)?;
                actions::set_parts(tx, &letters, &actor, id, &parts)
            };
            visit.app.db().write(change).await.map(|()| "people-done-parts")
        }
        _ => Err(Error::NotFound),
    };
    match outcome {
        Ok(notice) => Reply::done(visit.link(&format!("/work/{party}/team")), notice),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, Form::default(), &problems).await?, problems)
        }
    }
}

/// The page of one Party changes nobody of another.
fn is_member_of(held: &Held, party: PartyCode) -> Result<()> {
    if held.role == Role::Member && held.party == Some(party) { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn post_invitation(visit: Visit, form: Form) -> Result<Reply> {
    let notice = super::invitations::change(&visit, &form).await?;
    Reply::done(visit.link(&format!("/work/{}/team", visit.party()?)), notice)
}

/// Asks the administrators for an account of the competent authority.
pub async fn post_authority(visit: Visit, _: Form) -> Result<Reply> {
    let (letters, actor, party) = (crate::Letters::of(&visit), visit.actor(), visit.party()?);
    match visit.app.db().write(move |tx| actions::ask_for_authority(tx, &letters, &actor, party)).await {
        Ok(()) => Reply::done(visit.link(&format!("/work/{party}/team")), "people-done-authority-asked"),
        Err(error) => {
            let problems = super::problems(error)?;
            let mut form = Form::default();
            form.set("lang", visit.lang.code());
            Reply::again(page(&visit, form, &problems).await?, problems)
        }
    }
}

async fn hand_over_page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, party) = (visit.t, visit.party()?);
    let me = visit.person.as_ref().map(|person| person.account);
    let (team, ..) = find(visit, party).await?;
    let mut colleagues: Vec<Choice> = Vec::new();
    for (held, person) in team.into_iter().filter(|(_, person)| Some(person.id) != me) {
        let label = t.s2("people-role-of-party", &person.name, super::role_words(t, held.role));
        if !colleagues.iter().any(|choice| choice.value == person.email) {
            colleagues.push(Choice::new(person.email, label));
        }
    }
    let view = HandOverView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        party: parties::name(party, visit.lang),
        langs: super::lang_choices(),
        colleagues,
    };
    let page = framed(visit, party, t.m("people-hand-over-title"), super::rendered(&view)?);
    Ok(page.crumb(visit.link(&format!("/work/{party}/team")), t.m("people-team-title")))
}

pub async fn get_hand_over(visit: Visit) -> Result<Reply> {
    let mut form = Form::default();
    form.set("lang", visit.lang.code());
    Reply::page(hand_over_page(&visit, form, &[]).await?)
}

pub async fn post_hand_over(visit: Visit, form: Form) -> Result<Reply> {
    let party = visit.party()?;
    let account = visit.person.as_ref().map(|person| person.account).ok_or(Error::SignIn)?;
    let typed = form.filled("colleague").unwrap_or(form.text("email"));
    let wanted = Wanted {
        email: domain::normal_email(typed),
        lang: Lang::parse(form.text("lang")).unwrap_or(visit.lang),
        role: Role::FocalPoint,
        party: Some(party),
        parts: Vec::new(),
    };
    let (letters, actor) = (crate::Letters::of(&visit), visit.actor());
    match visit.app.db().write(move |tx| actions::hand_over(tx, &letters, &actor, account, &wanted)).await {
        Ok(Invited::Given) => Reply::done(visit.link("/work/account"), "people-done-handed-over"),
        Ok(Invited::Link(_)) => Reply::done(visit.link(&format!("/work/{party}/team")), "people-done-hand-over-invited"),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(hand_over_page(&visit, form, &problems).await?, problems)
        }
    }
}
