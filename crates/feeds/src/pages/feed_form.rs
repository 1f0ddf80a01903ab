//! Making a feed and changing one: the same form.

use super::shared::{address, chosen, framed, html, named, named_choices, opened_feed, space, target_field, targets, weekday};
use crate::feed::actions::{self, Chosen, Wish};
use crate::feed::{Feed, Rhythm, Schedule};
use crate::{Target, Targets};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use std::sync::Arc;
use tabular::Mapping;
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// The value of the choice that leaves the mapping as it is.
const KEPT: &str = "=";
/// Hour that is offered. Our choice: when few people work, and those who do find the result in the morning.
const HOUR: &str = "3";

#[derive(Template)]
#[template(path = "feeds/feed_form.html")]
struct FormView {
    t: Tr,
    csrf: String,
    back: String,
    title: &'static str,
    action: String,
    /// What is brought in, where that may be chosen.
    target: Option<String>,
    fields: Vec<String>,
    schedule: Vec<String>,
    alone: String,
}

/// What a feed may bring in: what it does, or for a new one what may be brought in here.
fn possible(visit: &Visit, feed: Option<&Feed>) -> Result<Vec<Arc<dyn Target>>> {
    match feed {
        Some(feed) => Ok(visit.app.part::<Targets>().get(&feed.target).into_iter().collect()),
        None => targets(visit),
    }
}

async fn page(visit: &Visit, feed: Option<&Feed>, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let mut mappings: Vec<Choice> = Vec::new();
    if feed.is_some_and(|feed| feed.mapping.is_some()) {
        mappings.push(Choice::new(KEPT, t.m("feeds-feed-mapping-kept")));
    }
    let all = possible(visit, feed)?;
    mappings.extend(named_choices(t, &all, &named(visit, &all).await?));
    let rhythms = [
        ("hand", "feeds-rhythm-hand"),
        ("daily", "feeds-rhythm-daily"),
        ("weekly", "feeds-rhythm-weekly"),
        ("monthly", "feeds-rhythm-monthly"),
    ];
    let rhythms: Vec<Choice> = rhythms.into_iter().map(|(code, key)| Choice::new(code, t.m(key))).collect();
    let weekdays: Vec<Choice> = (1..=7).map(|day| Choice::new(day.to_string(), t.m(weekday(day)))).collect();
    let alone = [Choice::new("no", t.m("feeds-alone-no")), Choice::new("yes", t.m("feeds-alone-yes"))];
    let fields = Fields::new(t, form).with_errors(errors);
    let back = address(visit, &feed.map_or(String::new(), |feed| format!("/feed/{}", feed.number)));
    let title = t.m(if feed.is_some() { "feeds-feed-edit" } else { "feeds-feed-new" });
    let view = FormView {
        t,
        csrf: visit.csrf_field(),
        title,
        action: feed.map_or_else(|| address(visit, "/feed"), |_| format!("{back}/edit")),
        back,
        target: target_field(t, &fields, &all),
        fields: vec![
            fields.text("name", "feeds-feed-name"),
            fields.web_address("address", "feeds-feed-address"),
            fields.select_optional("mapping", "feeds-feed-mapping", &mappings),
            fields.text_optional("sheet", "feeds-feed-sheet"),
            fields.text_optional("items", "feeds-feed-items"),
        ],
        schedule: vec![
            fields.radios("rhythm", "feeds-feed-rhythm", &rhythms),
            fields.number("hour", "feeds-feed-hour"),
            fields.select_optional("weekday", "feeds-feed-weekday", &weekdays),
            fields.number_optional("day", "feeds-feed-day"),
        ],
        alone: fields.radios("alone", "feeds-feed-alone", &alone),
    };
    Ok(framed(visit, Page::new(title, html(&view)?).scripted(), false))
}

/// The form as a new feed begins, or as one stands.
fn begun(feed: Option<&Feed>, first: &str) -> Form {
    let mut form = Form::default();
    let Some(feed) = feed else {
        for (name, value) in [("target", first), ("rhythm", "daily"), ("hour", HOUR), ("alone", "no")] {
            form.set(name, value);
        }
        return form;
    };
    let number = |n: u8| if n == 0 { String::new() } else { n.to_string() };
    let values = [
        ("name", feed.name.clone()),
        ("address", feed.address.clone()),
        ("mapping", if feed.mapping.is_some() { KEPT.to_owned() } else { String::new() }),
        ("sheet", feed.sheet.clone()),
        ("items", feed.items.clone()),
        ("rhythm", feed.schedule.rhythm.code().to_owned()),
        ("hour", feed.schedule.hour.to_string()),
        ("weekday", number(feed.schedule.weekday)),
        ("day", number(feed.schedule.day)),
        ("alone", if feed.is_alone { "yes" } else { "no" }.to_owned()),
    ];
    for (name, value) in values {
        form.set(name, value);
    }
    form
}

/// What the form says; what is no number is out of bounds and named by the action.
fn wish(form: &Form, named: Vec<(String, Mapping)>) -> Wish {
    let number = |name: &str, empty: u8| match form.text(name).trim() {
        "" => empty,
        typed => typed.parse().unwrap_or(u8::MAX),
    };
    let mapping = match form.text("mapping") {
        KEPT => Chosen::Kept,
        chosen => named.into_iter().find(|(name, _)| name == chosen).map_or(Chosen::Found, |(name, mapping)| Chosen::Named(name, mapping)),
    };
    Wish {
        name: form.text("name").to_owned(),
        address: form.text("address").to_owned(),
        mapping,
        sheet: form.text("sheet").to_owned(),
        items: form.text("items").to_owned(),
        schedule: Schedule {
            rhythm: Rhythm::parse(form.text("rhythm")).unwrap_or_default(),
            hour: number("hour", 0),
            weekday: number("weekday", 0),
            day: number("day", 0),
        },
        is_alone: form.text("alone") == "yes",
    }
}

pub async fn get_new(visit: Visit) -> Result<Reply> {
    let first = targets(&visit)?.first().map_or("", |target| target.code());
    Reply::page(page(&visit, None, begun(None, first), &[]).await?)
}

pub async fn get_edit(visit: Visit) -> Result<Reply> {
    let feed = opened_feed(&visit).await?.feed;
    Reply::page(page(&visit, Some(&feed), begun(Some(&feed), ""), &[]).await?)
}

pub async fn post_new(visit: Visit, form: Form) -> Result<Reply> {
    save(visit, None, form).await
}

pub async fn post_edit(visit: Visit, form: Form) -> Result<Reply> {
    let feed = opened_feed(&visit).await?.feed;
    save(visit, Some(feed), form).await
}

async fn save(visit: Visit, feed: Option<Feed>, form: Form) -> Result<Reply> {
    let target = match &feed {
        Some(feed) => visit.app.part::<Targets>().get(&feed.target)?,
        None => match chosen(&visit, &form)? {
            Ok(target) => target,
            Err(error) => return Reply::again(page(&visit, None, form, &[]).await?, vec![error]),
        },
    };
    let named = named(&visit, std::slice::from_ref(&target)).await?;
    let mapping = form.text("mapping");
    if !mapping.is_empty() && mapping != KEPT && named.iter().all(|(name, _)| name != mapping) {
        let errors = vec![FieldError::new("mapping", "feeds-error-mapping")];
        return Reply::again(page(&visit, feed.as_ref(), form, &errors).await?, errors);
    }
    let (home, wish) = (space(&visit)?, wish(&form, named));
    let (actor, ambient, fetch) = (visit.actor(), visit.app.ambient().clone(), visit.app.part::<Targets>().fetch.clone());
    let number = feed.as_ref().map(|feed| feed.number);
    let outcome = visit
        .app
        .db()
        .write(move |tx| match number {
            Some(number) => actions::change(tx, &actor, &ambient, fetch.as_ref(), home, number, &wish),
            None => actions::make(tx, &actor, &ambient, fetch.as_ref(), home, target.as_ref(), &wish),
        })
        .await;
    match outcome {
        Ok(saved) => Reply::done(address(&visit, &format!("/feed/{}", saved.number)), "feeds-done-saved"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, feed.as_ref(), form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}
