//! The desk of the Secretariat where slices meet: reminders by mail to the people of a Party, each in their language.

use crate::site::Whole;
use kernel::{PartyCode, Role};

async fn mails(whole: &Whole) -> Vec<jobs::mail::Mail> {
    let (found, _) = whole.site.db().read(|conn| jobs::mail::list(conn, 0, 500)).await.unwrap();
    found.into_iter().map(|(_, mail)| mail).filter(|mail| mail.about.id.starts_with("roadmaps-notice-remind")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_shows_every_recipient_before_it_goes_and_goes_once() {
    let whole = Whole::new().await;
    let ambient = whole.site.ambient();
    whole.site.db().write(move |tx| people::load_demonstration(tx, &ambient, PartyCode::parse("KE"))).await.unwrap();
    let officer = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let one = "/en/desk/reminders?which=chosen&party=KE";
    assert!(officer.get("/en/desk/reminders?which=chosen").await.expect(200).text().contains("choose at least one"));
    let preview = officer.get(one).await.expect(200);
    let text = preview.text();
    assert!(text.contains("cannot be taken back") && text.contains("1 person gets a mail"), "{text}");
    let mail = preview.select("main details").remove(0);
    assert!(mail.contains("invitation to begin") && mail.contains("/work/KE/roadmap"), "{mail}");
    for word in ["late", "overdue", "behind", "delay"] {
        assert!(!mail.to_lowercase().contains(word), "nothing is called late: {mail}");
    }
    let before = mails(&whole).await.len();
    let send = |about: &'static str, more: &'static [(&'static str, &'static str)]| {
        let officer = &officer;
        async move {
            let mut fields = vec![("remind", about)];
            fields.extend(more);
            officer.post("/en/desk/reminders", &fields).await
        }
    };
    assert_eq!(send("KE:begin", &[]).await.expect(422).wrong_fields(), ["sure"]);
    // Between preview and button the Party's turn became another: nothing is sent, and the page says how it is now.
    send("KE:answer", &[("sure", "yes")]).await.expect(422);
    assert_eq!(mails(&whole).await.len(), before, "nothing left");
    send("KE:begin", &[("sure", "yes")]).await.expect(303);
    let sent = mails(&whole).await;
    assert_eq!(sent.len(), before + 1);
    let last = sent.last().unwrap();
    assert!(last.to.starts_with("focal-point@") && mail.contains(&last.subject), "what was previewed is what went: {last:?}");
    // Not again within the stated days, unless an officer says so.
    let again = send("KE:begin", &[("sure", "yes")]).await.expect(422);
    assert!(again.text().contains("within 14 days"), "{}", again.text());
    send("KE:begin", &[("sure", "yes"), ("again", "yes")]).await.expect(303);
    assert_eq!(mails(&whole).await.len(), before + 2);
    let log = officer.get("/en/desk/reminders/log").await.expect(200);
    assert_eq!(log.select("tbody tr").len(), 2, "{}", log.text());
    assert!(officer.get("/en/desk/roadmaps").await.text().contains("Reminded on"));
    // A Party without anybody to write to is named and gets nothing.
    assert!(officer.get("/en/desk/reminders?which=chosen&party=GH").await.text().contains("nobody to write to"));
    send("GH:begin", &[("sure", "yes")]).await.expect(422);
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post("/en/desk/reminders", &[("remind", "KE:begin"), ("sure", "yes")]).await.expect(404);
    focal.get("/en/desk/reminders/log").await.expect(404);
}
