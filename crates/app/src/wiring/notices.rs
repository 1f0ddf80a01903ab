//! Tells people by mail, each in their own language, in the transaction of the act.

use i18n::{Arg, Tr};
use jobs::{Audience, Notices, Words, mail};
use kernel::{Ambient, Id, Lang, PartyCode, Ref, Result, Role};
use store::Tx;

pub struct ByMail {
    pub ambient: Ambient,
    pub public_url: String,
}

impl Notices for ByMail {
    fn tell(
        &self,
        tx: &mut Tx<'_>,
        to: &Audience,
        by: Option<Id>,
        key: &'static str,
        args: &[(&'static str, Words)],
        address: &str,
    ) -> Result<()> {
        let recipients = match to {
            Audience::Party(party, roles) => people::recipients(tx, roles, Some(*party))?,
            Audience::Role(role) => people::recipients(tx, std::slice::from_ref::<Role>(role), None)?,
            Audience::Organization(organization) => people::recipients_of_organization(tx, *organization)?,
            Audience::Account(account) => people::recipient(tx, *account)?.into_iter().collect(),
        };
        for recipient in recipients.into_iter().filter(|recipient| Some(recipient.account) != by) {
            let (subject, text) = words(recipient.lang, key, args);
            let link = format!("{}/{}{address}", self.public_url, recipient.lang);
            let about = Ref::new("notice", key);
            let mail = mail::Mail { to: recipient.email, lang: recipient.lang, subject, text: format!("{text}\n\n{link}\n"), about };
            mail::queue(tx, &self.ambient, &mail)?;
        }
        Ok(())
    }
}

/// Subject and text of a notice. The argument `party` is a code and is shown by the Party's name.
fn words(lang: Lang, key: &str, args: &[(&'static str, Words)]) -> (String, String) {
    let t = Tr::new(lang);
    let named: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| {
            let value = value.in_lang(lang);
            match *name {
                "party" => ("party", Arg::from(PartyCode::parse(value).map_or_else(|| value.to_owned(), |code| parties::name(code, lang)))),
                other => (other, Arg::from(value)),
            }
        })
        .collect();
    (t.f(&format!("{key}-subject"), &named), t.f(&format!("{key}-text"), &named))
}
