//! The team of a Party and the hand-over of its focal point's role.

use crate::{account, link_in, mails_to, person, roles, sign_in, site};
use kernel::{PartyCode, Role};

const KENYA: &str = "/en/work/KE/team";

#[tokio::test]
async fn a_team_is_for_the_focal_points_of_that_party_alone() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    amina.get(KENYA).await.expect(200);
    for address in ["/en/work/GH/team", "/en/work/GH/hand-over", "/en/work/XX/team", "/en/work/ke/team", "/en/work/accounts"] {
        amina.get(address).await.expect(404);
    }
    amina.post("/en/work/GH/team", &[("email", "x@culture.example"), ("parts", "plan"), ("lang", "en")]).await.expect(404);
    assert!(site.get(KENYA).await.expect(303).location().starts_with("/en/sign-in"));
    let authority = person(&site, "Juma", Role::Authority, Some("KE")).await;
    authority.get(KENYA).await.expect(404);
}

#[tokio::test]
async fn a_member_is_invited_to_named_parts_and_can_be_changed_and_ended() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let page = amina.post(KENYA, &[("email", "luc@culture.example"), ("lang", "en")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["parts"]);
    assert_eq!(page.attributes("#email", "value"), ["luc@culture.example"]);
    amina.post(KENYA, &[("email", "luc@culture.example"), ("parts", "plan"), ("parts", "text"), ("lang", "en")]).await.expect(303);
    let page = amina.post(KENYA, &[("email", "luc@culture.example"), ("parts", "plan"), ("lang", "en")]).await.expect(422);
    assert!(page.text().contains("invited to this role already"));
    let link = link_in(&mails_to(&site, "luc@culture.example").await[0]);
    site.post(&link, &[("name", "Luc"), ("lang", "en"), ("way", "code")]).await.expect(303);
    let told = mails_to(&site, "amina@culture.example").await.remove(0);
    assert!(told.text.starts_with("Luc accepted"), "the focal point is told: {}", told.text);
    assert!(!told.subject.contains("Luc"), "a subject stays in the list of messages and names nobody");
    assert_eq!(parts(&site).await, ["plan", "text"]);

    let page = amina.get(KENYA).await.expect(200);
    assert!(page.text().contains("Nobody can validate yet"));
    let address = page.attributes("main details form", "action")[0].clone();
    amina.post(&address, &[("act", "parts"), ("parts", "measures")]).await.expect(303);
    assert_eq!(parts(&site).await, ["measures"]);
    assert!(mails_to(&site, "luc@culture.example").await[0].subject.contains("Your parts of the work have changed"));
    amina.post(&address, &[("act", "parts")]).await.expect(422);
    let ghana = person(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    ghana.post(&address.replace("/KE/", "/GH/"), &[("act", "end")]).await.expect(404);
    assert_eq!(roles(&site, "luc@culture.example").await.len(), 1);
    amina.post(&address, &[("act", "end")]).await.expect(303);
    assert!(roles(&site, "luc@culture.example").await.is_empty());
    assert!(mails_to(&site, "luc@culture.example").await[0].subject.contains("Role ended"));
}

async fn parts(site: &testkit::Site) -> Vec<String> {
    site.db()
        .read(|conn| {
            let luc = people::find_by_email(conn, "luc@culture.example")?.unwrap();
            people::parts_of(conn, luc.id, PartyCode::parse("KE").unwrap())
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn a_focal_point_cannot_send_again_or_withdraw_what_another_party_sent() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    amina.post(KENYA, &[("email", "luc@culture.example"), ("parts", "plan"), ("lang", "en")]).await.expect(303);
    let page = amina.get(KENYA).await.expect(200);
    let address = page.attributes("form", "action").into_iter().find(|address| address.contains("/invitations/")).unwrap();
    let kofi = person(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    kofi.post(&address.replace("/KE/", "/GH/"), &[("act", "withdraw")]).await.expect(404);
    amina.post(&address, &[("act", "withdraw")]).await.expect(303);
}

#[tokio::test]
async fn handing_over_to_an_account_moves_the_role_at_once() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    account(&site, "Luc", Role::Member, Some("KE")).await;
    let page = amina.post("/en/work/KE/hand-over", &[("colleague", ""), ("email", ""), ("lang", "en")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["email"]);
    amina.post("/en/work/KE/hand-over", &[("email", "amina@culture.example"), ("lang", "en")]).await.expect(422);
    amina.post("/en/work/KE/hand-over", &[("colleague", "luc@culture.example"), ("lang", "en")]).await.expect(303);
    amina.get(KENYA).await.expect(404);
    assert!(roles(&site, "amina@culture.example").await.is_empty());
    sign_in(&site, "luc@culture.example").await.get(KENYA).await.expect(200);
    assert!(mails_to(&site, "luc@culture.example").await[0].subject.starts_with("Kenya - New role"));
}

#[tokio::test]
async fn handing_over_to_a_new_address_moves_the_role_when_it_is_accepted() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let other = person(&site, "Wanjiru", Role::FocalPoint, Some("KE")).await;
    amina.post("/en/work/KE/hand-over", &[("email", "luc@culture.example"), ("lang", "en")]).await.expect(303);
    amina.get(KENYA).await.expect(200);
    let link = link_in(&mails_to(&site, "luc@culture.example").await[0]);
    site.post(&link, &[("name", "Luc"), ("lang", "en"), ("way", "code")]).await.expect(303);
    amina.get(KENYA).await.expect(404);
    other.get(KENYA).await.expect(200);
    assert_eq!(roles(&site, "luc@culture.example").await, [(Role::FocalPoint, PartyCode::parse("KE"))]);
    for told in ["amina@culture.example", "wanjiru@culture.example"] {
        assert!(
            mails_to(&site, told).await.iter().any(|mail| mail.subject.contains("Handed over") && mail.text.starts_with("Luc goes on")),
            "{told}"
        );
    }
}

#[tokio::test]
async fn the_administrator_assigns_the_open_work_of_a_focal_point_who_left() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    account(&site, "Luc", Role::Member, Some("KE")).await;
    let page = admin.get("/en/work/accounts?q=amina").await.expect(200);
    let address = page.attributes("tbody a", "href")[0].clone();
    admin.post(&address, &[("act", "assign"), ("work", "GH"), ("email", "luc@culture.example")]).await.expect(404);
    admin.post(&address, &[("act", "assign"), ("work", "KE"), ("email", "luc@culture.example")]).await.expect(303);
    assert!(roles(&site, "amina@culture.example").await.is_empty());
    assert!(roles(&site, "luc@culture.example").await.contains(&(Role::FocalPoint, PartyCode::parse("KE"))));
}

#[tokio::test]
async fn a_hand_over_that_waits_is_void_once_the_role_went_to_somebody_else() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    account(&site, "Luc", Role::Member, Some("KE")).await;
    amina.post("/en/work/KE/hand-over", &[("email", "new@culture.example"), ("lang", "en")]).await.expect(303);
    let link = link_in(&mails_to(&site, "new@culture.example").await[0]);
    amina.post("/en/work/KE/hand-over", &[("colleague", "luc@culture.example"), ("lang", "en")]).await.expect(303);
    site.get(&link).await.expect(410);
    assert!(mails_to(&site, "new@culture.example").await[0].subject.contains("withdrawn"));
}

#[tokio::test]
async fn an_invitation_to_a_team_tells_nothing_about_accounts_and_gives_nothing_before_it_is_accepted() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    account(&site, "Esi", Role::Auditor, None).await;
    account(&site, "Gone", Role::Auditor, None).await;
    let gone = admin.get("/en/work/accounts?q=gone").await.expect(200).attributes("tbody a", "href")[0].clone();
    admin.post(&gone, &[("act", "deactivate")]).await.expect(303);
    let mut answers = Vec::new();
    for email in ["nobody@culture.example", "esi@culture.example", "gone@culture.example"] {
        let answer = amina.post(KENYA, &[("email", email), ("parts", "plan"), ("lang", "en")]).await.expect(303);
        answers.push((answer.location(), answer.body.clone()));
        let again = amina.post(KENYA, &[("email", email), ("parts", "plan"), ("lang", "en")]).await.expect(422);
        assert!(again.text().contains("invited to this role already"), "{email}");
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert_eq!(roles(&site, "esi@culture.example").await, [(Role::Auditor, None)]);

    let told = mails_to(&site, "esi@culture.example").await.remove(0);
    assert!(told.text.contains("You have an account already"), "{}", told.text);
    site.post(&link_in(&told), &[]).await.expect(303);
    assert!(roles(&site, "esi@culture.example").await.contains(&(Role::Member, PartyCode::parse("KE"))));
    let invited = mails_to(&site, "gone@culture.example")
        .await
        .into_iter()
        .find(|mail| mail.text.contains("/en/join/") && mail.text.contains("Kenya"));
    let over = site.get(&link_in(&invited.unwrap())).await.expect(410);
    assert!(over.text().contains("is deactivated"), "its holder alone learns it: {}", over.text());
    let handed = amina.post("/en/work/KE/hand-over", &[("email", "root@culture.example"), ("lang", "en")]).await.expect(303);
    assert!(handed.location().contains("people-done-hand-over-invited"), "{}", handed.location());
    assert_eq!(roles(&site, "root@culture.example").await, [(Role::Administrator, None)]);
}

#[tokio::test]
async fn a_party_without_an_authority_asks_the_administrators_once() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let kofi = person(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    let ask = "/en/work/KE/team/authority";
    kofi.post(ask, &[]).await.expect(404);
    assert!(amina.get(KENYA).await.expect(200).attributes("main form", "action").contains(&ask.to_owned()));
    amina.post(ask, &[]).await.expect(303);
    let told = mails_to(&site, "root@culture.example").await.remove(0);
    assert!(told.subject.starts_with("Kenya - ") && told.text.contains("/work/accounts/invite?role=authority&party=KE"), "{}", told.text);
    let n_told = mails_to(&site, "root@culture.example").await.len();
    assert!(amina.post(ask, &[]).await.expect(422).text().contains("asked already"));
    assert_eq!(mails_to(&site, "root@culture.example").await.len(), n_told);
    let page = amina.get(KENYA).await.expect(200);
    assert!(page.text().contains("The administrators were asked on") && !page.html().contains(ask), "{}", page.text());
    let wishes = site.db().read(people::authority_wishes).await.unwrap();
    assert_eq!(wishes.iter().map(|(party, _)| party.to_string()).collect::<Vec<_>>(), ["KE"]);
    let link = "/en/work/accounts/invite?role=authority&party=KE".to_owned();
    assert!(admin.get("/en/work/accounts").await.expect(200).attributes("main a", "href").contains(&link));

    account(&site, "Juma", Role::Authority, Some("KE")).await;
    assert!(site.db().read(people::authority_wishes).await.unwrap().is_empty());
    amina.post(ask, &[]).await.expect(422);
}
