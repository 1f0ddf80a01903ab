### Organizations that register themselves.

organizations-title = Organizations
organizations-lede = Civil society, private and research bodies that act here in their own name. They register themselves; the Secretariat checks who they are once.
organizations-register = Register an organization
organizations-all = Show all
organizations-found = { $n ->
    [one] { $n } organization
   *[other] { $n } organizations
  }
organizations-none = No organization is listed here yet.
organizations-name = Official name
organizations-kind = Kind
organizations-country = Country
organizations-country-hint = The Party in which it has its seat; leave it open for an international body.
organizations-identity = Identity
organizations-federation-tag = Federation or coalition
organizations-international = International
organizations-checked = Identity checked by the Secretariat on { $value }
organizations-not-checked = Registered by itself, identity not checked
organizations-about = What it does
organizations-url = Web address
organizations-contact = Public contact address
organizations-contact-hint = An e-mail address of the organization that everyone may read; not that of a person.
organizations-is-federation = It is a federation or coalition with members
organizations-federation = Member of
organizations-federation-hint = Identifier or address of a federation that is listed here.
organizations-error-name = Enter the official name.
organizations-error-contact = Enter an e-mail address, such as contact@example.org.
organizations-error-reason = Give a reason that everyone may read.
organizations-error-federation = No other federation with this identifier is listed. Look it up in the list of organizations.
organizations-error-act = This is not possible in the present state of the organization.
organizations-error-hidden = This is not possible while the organization is hidden.
organizations-register-lede = No permission is needed. A link is sent to your address; the organization is listed once the link has been used.
organizations-trap = Leave this field empty
organizations-register-send = Register
organizations-rules = What follows
organizations-rules-text = What an organization publishes is seen at once, marked as its own and not checked. The Party concerned may reply, and the reply stands beside it. The Secretariat may hide misuse, with a public reason.
organizations-email = Your e-mail address
organizations-email-hint = For the link and for your account. It is never shown in public.
organizations-public-page = Public page
organizations-hidden = This organization is hidden. Reason:
organizations-records = Policies and measures
organizations-records-none = It has published nothing yet.
organizations-profile = What everyone reads
organizations-people = Who acts in its name
organizations-invite = Send the invitation
organizations-invite-email = E-mail address of a colleague
organizations-desk-lede = Those whose identity nobody has checked come first.
organizations-registered = Registered
organizations-reason = Reason that everyone may read
organizations-check = Mark the identity as checked
organizations-members = Organizations that say they are members
organizations-members-none = No member is listed here yet.
organizations-map = Parties with and without a member
organizations-with-member = has a member
organizations-without-member = no member
organizations-done-registered = The link is on its way. The organization is listed as soon as the link has been used.
organizations-done-saved = Saved.
organizations-done-invited = The invitation is on its way.
organizations-done-decided = Done. The record of the organization was changed.
organizations-of-country = Organizations with their seat there
organizations-records-public = Its public policies and measures
organizations-error-name-plain = Write the name alone, on one line and without web addresses.
# used: dynamic
organizations-mail-decided-subject = The Secretariat has decided: { $name }
# used: dynamic
organizations-mail-decided-text = The Secretariat has looked at { $name } and changed how it is listed. The page below says what holds now.
organizations-end = No longer acts for it
organizations-invite-desk = Somebody else is to act in its name
organizations-entered = Entered by the Secretariat, not confirmed by the organization
organizations-column-key = Key
organizations-column-language = Language
organizations-imported = Imported on { $when } from { $file } (import { $n })
organizations-imported-feed = Imported on { $when } from { $file } by the data feed { $feed } (import { $n })
