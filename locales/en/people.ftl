### Accounts, roles, invitations, sign-in.

## Labels

people-email = E-mail address
people-password = Password
people-new-password = New password
# used: dynamic
people-new-password-hint = At least 12 characters. A sentence that only you would think of is easy to remember.
people-present-password = Present password
people-name = Name
people-office = Office and institution
# used: dynamic
people-office-hint = Stands with your name beside the acts you sign.
people-lang = Language
people-role = Role
people-parts = Parts of the work
people-state = State
people-since = Since
people-until = Until
people-until-now = held now
people-expires = Valid until
people-invited-on = Invited on
people-erased = Personal data erased
# In the place of a name, in lists of acts.
people-erased-person = erased person
# $first is a role, $second a Party; or a name and a role.
people-role-of-party = { $first }, { $second }
people-part-positions = Positions on the activities
people-part-sectors = Sectors
people-part-plan = Plan of action
people-part-text = Title and texts
people-part-consultation = Consultations
people-part-team = Team and trainings
people-part-measures = Measures
people-state-active = Active
people-state-deactivated = Deactivated
people-state-erased = Erased
people-invitation-waiting = Waiting
people-invitation-expired = Expired
people-invitation-used = Used
people-invitation-withdrawn = Withdrawn
# $value is the name of a role.
people-demonstration-name = { $value } (demonstration)

## Signing in

people-sign-in-title = Sign in
people-code-title = Sign in with a one-time code
people-code = Code
# used: dynamic
people-code-hint = Eight digits from the message, valid for ten minutes.
people-code-send = Send me a one-time code
people-code-again = Send a new code
people-code-sent = If this address has an account, a code is on its way to it. Enter it here within ten minutes.
people-device = Is this a device only you use?
# used: dynamic
people-device-hint = On a shared device you are signed out after half an hour without use.
people-device-own = Yes, only I use it
people-device-shared = No, others use it too
people-no-account = Accounts are opened by invitation. Reading and downloading need none.
people-done-signed-out = You are signed out.

## Forgotten password

people-forgotten-title = Forgotten password
people-forgotten-lede = We send a link to set a new password. It works once and for one hour.
people-forgotten-send = Send the link
people-forgotten-sent = If this address has an account, a link is on its way to it.
people-reset-title = Set a new password
people-reset-over-title = This link is no longer valid
people-reset-over = It was used already, or more than an hour has passed. Ask for a new one.
people-password-ends-sessions = Setting a password ends your sessions on all other devices.
people-done-password = The new password is set. Sessions on other devices have ended.

## Invitation

people-join-title = Invitation to Polyphony
people-join-inviter = Invited by
people-join-way = How do you want to sign in?
people-join-way-password = With a password
people-join-way-code = With a one-time code sent by e-mail each time
people-join-accept = Accept the invitation
people-join-known = This address has an account already. Accepting adds the role to it; you sign in as before.
people-join-public = Your name and office become public only beside acts that you sign. Your e-mail address never does.
people-join-over-title = This invitation is no longer valid
people-join-used = It was used already. If that was you, sign in.
people-join-expired = It has expired: invitations are valid for fourteen days.
people-join-withdrawn = It was withdrawn.
people-join-unknown = The address is incomplete, or a newer link was sent since. Use the link of the latest message.
people-join-whom-to-ask = For a new one, ask the person who invited you: the focal point of the Party for its team, the administrator for every other role.
people-done-joined = Your account is ready. Sign in.

## My account

people-account-title = My account
people-done-details = Your details are saved.
people-roles-title = Roles
people-roles-caption = Roles held and roles that ended
people-roles-none = You hold no role. Ask whoever invited you.
people-roles-none-here = This account holds no role.
people-password-change = Change the password
people-password-set = Set a password
people-sessions-title = Sessions
people-sessions-lede = Where you are signed in now. End what you do not recognize, then change your password.
people-sessions-caption = Open sessions
people-session-device = Device
people-session-began = Signed in
people-session-seen = Last used
people-session-end = End
people-session-shared = shared device
people-session-this = This session
people-sessions-end-others = End all other sessions
people-done-session-ended = The session has ended.
people-proof-sent = A code is on its way to your address. Enter it here within ten minutes.
people-address-title = Change my e-mail address
people-address-lede = A link goes to the new address, a notice to the present one. The present address stays until the link is opened and confirmed.
people-address-new = New e-mail address
people-address-ask = Send the link
people-done-address-asked = A message is on its way to the new address. The change takes place once its link is opened and confirmed.
people-address-confirm-title = Confirm the new address
people-address-confirm-lede = From then on you sign in and receive messages with this address.
people-address-confirm = Use this address
people-done-address = The new address is in use.
people-address-over = It was used already, a newer one was sent, or more than an hour has passed. Ask for a new one on the page of your account.
people-erase-own-title = Erase my account
people-erase-own-link = What goes, what stays, and how
people-erase-goes = What goes: name, e-mail address, office, password, roles, codes, sessions, texts kept after a session, and messages to this address.
people-erase-stays = What stays: signed acts, with the name and office of their day. Elsewhere history keeps a number, and “erased person” stands in the place of the name.
people-erase-once = This cannot be undone. A last message to the address says that it was done.
people-erase-own = Erase my account for good
people-done-erased-own = Your account and your personal data are erased.

## Accounts, for administrators

people-accounts-title = Accounts
people-accounts-search = Name or e-mail address
people-accounts-count = Accounts: { $n }
people-accounts-waiting = Invitations waiting: { $n }
people-accounts-parked = Messages not delivered: { $n }
# $first is a Party, $second a day.
people-accounts-wish = { $first }: asks for an account of its competent authority since { $second }
people-role-give = Give a role
people-role-end = End this role
people-done-role-given = The role is given. Its holder has been told.
people-done-role-ended = The role has ended. Its holder has been told.
people-assign-title = Assign open work
people-assign-lede = For a focal point who left without handing over: somebody else takes on the role with all open work, and it ends here.
people-assign-work = Role to take on
people-assign-to = E-mail address of the successor
people-assign = Assign
people-done-assigned = The work is assigned. With an invitation, the role passes when it is accepted.
people-deactivate = Deactivate the account
people-deactivate-lede = The person is signed out at once and cannot sign in. What they signed stays signed.
people-done-deactivated = The account is deactivated and its sessions have ended.
people-reactivate = Let the account in again
people-done-reactivated = The account is active again.
people-erase-title = Erase the account
people-erase-link = At the person’s request: what goes, what stays, and how
people-erase-why = Reason
# used: dynamic
people-erase-why-hint = Stands in history and cannot be changed. Name nobody.
people-erase = Erase the account for good
people-done-erased = The account and its personal data are erased.

## Inviting

people-invite-title = Invite a person
people-invite-lede = The person receives a link that works once and for fourteen days. Whoever has an account is given the role at once.
people-invite-party = Party
# used: dynamic
people-invite-party-hint = For members, focal points and authorities only.
people-invite-parts = Parts of the work
# used: dynamic
people-invite-parts-hint = For members only.
people-invite-lang = Language of the message
people-invite-send = Send the invitation
people-done-invited = The invitation is sent.
people-bulk-title = Invite many
people-bulk-lede = Paste one line a person. You see what will be sent before anything is.
people-bulk-lines = Lines
# used: dynamic
people-bulk-lines-hint = E-mail address, role, code of the Party, language: minister@culture.example, focal-point, KE, en. Leave the Party empty for roles of no Party.
people-bulk-preview = Preview
people-bulk-caption = What will be sent
people-bulk-line = Line
people-bulk-what = What happens
people-bulk-sends = A link is sent
people-bulk-gives = Has an account: the role is given at once
people-bulk-ready = Lines ready to send: { $n }. Nothing has been sent yet.
people-bulk-problems = Lines with a problem: { $n }. Nothing has been sent. Correct or remove them below, then preview again.
people-bulk-confirm = Send all invitations
people-bulk-change = Change the lines
people-done-invited-many = All invitations are sent.
people-invitations-title = Invitations
people-invitations-none = No invitation is open.
people-resend = Send a new link
people-withdraw = Withdraw
people-done-resent = A new link is sent. The former one no longer works.
people-done-withdrawn = The invitation is withdrawn.

## Mail that was sent

people-outbox-title = Messages sent
people-outbox-lede = What people were told by e-mail, newest first. The text is for the recipient alone. Once a message is sent, only its subject and the domain of the address are kept.
people-outbox-none = No message was sent yet.
people-outbox-subject = Subject
people-outbox-to = To
people-outbox-queued = Queued
people-mail-state-waiting = Waiting
people-mail-state-done = Sent
people-mail-state-parked = Not delivered
people-mail-retry = Send again
people-mail-give-up = Give up
people-done-mail-retried = The message is sent again.
people-done-mail-given-up = The message is given up and removed from the list.

## Team of a Party

people-team-title = Team
people-team-caption = Who works for this Party
people-team-no-authority = Nobody can validate yet: this Party has no account of its competent authority. Ask the administrator for an invitation.
people-authority-ask = Ask the administrators for an authority
people-authority-asked = The administrators were asked on { $value }.
people-done-authority-asked = The administrators have been asked.
people-member-invite = Invite a member
people-member-end = End membership
people-done-parts = The parts are changed.
people-hand-over-title = Hand over the role of focal point
people-hand-over-link = Hand the role over to somebody else
people-hand-over-lede = All open work of the Party goes on with your successor, and your role ends. Towards a new address that happens when the invitation is accepted.
people-hand-over-colleague = Somebody of the team
people-hand-over-email = Or an e-mail address
people-hand-over = Hand over
people-done-handed-over = The role is handed over with its open work.
people-done-hand-over-invited = The invitation is sent. You stay focal point until it is accepted.

## Messages by e-mail

# Begins every subject about a Party: "Kenya - You are invited".
people-mail-subject-of-party = { $first } - { $second }
people-mail-foot = Polyphony. You receive this message because of your role or account. Links never sign you in by themselves.
# used: dynamic
people-mail-invited-subject = Invitation: { $role }
# used: dynamic
people-mail-invited-text = You are invited to Polyphony in this role: { $role } ({ $place }). The link below works once, until { $day }. Open it to give your name and choose how to sign in.
# used: dynamic
people-mail-invited-known-subject = Invitation: { $role }
# used: dynamic
people-mail-invited-known-text = You are invited to take on this role on Polyphony: { $role } ({ $place }). You have an account already: the link below adds the role to it. It works once, until { $day }.
# used: dynamic
people-mail-withdrawn-subject = Invitation withdrawn: { $role }
# used: dynamic
people-mail-withdrawn-text = The invitation to this role was withdrawn: { $role } ({ $place }). Its link no longer works.
# used: dynamic
people-mail-joined-subject = Invitation accepted: { $role }
# used: dynamic
people-mail-joined-text = { $name } accepted the invitation to this role: { $role } ({ $place }).
# used: dynamic
people-mail-role-given-subject = New role: { $role }
# used: dynamic
people-mail-role-given-text = You were given this role: { $role } ({ $place }). Sign in as before; your account shows it.
# used: dynamic
people-mail-role-ended-subject = Role ended: { $role }
# used: dynamic
people-mail-role-ended-text = This role of yours has ended: { $role } ({ $place }). What you signed in it stays signed.
# used: dynamic
people-mail-parts-subject = Your parts of the work have changed
# used: dynamic
people-mail-parts-text = The focal point changed which parts of the work you write: { $role } ({ $place }). Your account shows them.
# used: dynamic
people-mail-handed-over-subject = Handed over: { $role }
# used: dynamic
people-mail-handed-over-text = { $name } goes on in this role: { $role } ({ $place }), with all open work.
# used: dynamic
people-mail-authority-wanted-subject = An account of the competent authority is asked for
# used: dynamic
people-mail-authority-wanted-text = The focal point of this Party asks for an account of its competent authority: { $place }. Without one nothing can be validated. The page below sends the invitation.
# used: dynamic
people-mail-deactivated-subject = Your account is deactivated
# used: dynamic
people-mail-deactivated-text = Your account on Polyphony was deactivated by the administrator. What you signed stays signed. If this is a mistake, answer the person who invited you.
# used: dynamic
people-mail-reactivated-subject = Your account is active again
# used: dynamic
people-mail-reactivated-text = You can sign in to Polyphony again, with the same roles as before.
# used: dynamic
people-mail-erased-subject = Your account is erased
# used: dynamic
people-mail-erased-text = Your account on Polyphony and your personal data there are erased. Acts that you signed keep your name and office of that day. This is the last message about the account.
# used: dynamic
people-mail-password-subject = Your password was changed
# used: dynamic
people-mail-password-text = A new password was set for your account, and your sessions on other devices have ended. If this was not you, set another one at once:
# used: dynamic
people-mail-address-subject = Confirm your new e-mail address
# used: dynamic
people-mail-address-text = This address was given as the new one of an account on Polyphony. Open the link below within { $n } minutes and confirm it. If you did not ask for it, ignore this message: nothing changes.
# used: dynamic
people-mail-address-taken-subject = This address has an account
# used: dynamic
people-mail-address-taken-text = This address was given as the new one of another account on Polyphony. It has an account already, so nothing has changed. If it was you, sign in with this address.
# used: dynamic
people-mail-address-notice-subject = A new e-mail address was asked for
# used: dynamic
people-mail-address-notice-text = A new e-mail address was asked for your account. It takes the place of this one once the link sent to it is opened and confirmed. If this was not you, set a new password at once:
# used: dynamic
people-mail-code-subject = Your one-time code
# used: dynamic
people-mail-code-text = Your code for signing in is { $code }. It works once and for { $n } minutes. Nobody will ask you for it; if you did not ask for it, ignore this message.
# used: dynamic
people-mail-reset-subject = Set a new password
# used: dynamic
people-mail-reset-text = With the link below you set a new password. It works once and for { $n } minutes. If you did not ask for it, ignore this message: nothing has changed.

## Problems

people-error-email = Enter a complete e-mail address, such as name@ministry.example
people-error-email-taken = This address has an account already. Enter another one.
people-error-sign-in = Address or password is wrong. Try again, or sign in with a one-time code.
people-error-code = The code is wrong or no longer valid. Check it, or ask for a new one.
people-error-name = Enter your name.
people-error-password-short = Use at least { $n } characters. A sentence is easy to remember.
people-error-password-common = Many people use this password, so it is guessed first. Choose another one.
people-error-password-own = This password is made of your address or of the platform’s name. Choose another one.
people-error-present-password = The present password is wrong.
people-error-party-needed = Choose the Party: this role is held for one Party.
people-error-party-not-for-role = Leave the Party empty: this role is not held for a Party.
people-error-party-unknown = There is no Party with this code. Use two letters, such as KE.
people-error-parts = Choose at least one part of the work.
people-error-deactivated = The account with this address is deactivated. The administrator can let it in again.
people-error-already-invited = This address is invited to this role already. Send a new link instead.
people-error-holds-already = The account with this address holds this role already.
people-error-invitation-over = This invitation was used or withdrawn meanwhile.
people-error-last-administrator = This is the last administrator. Make somebody else administrator first.
people-error-hand-over-first = Nobody else is focal point of this person’s Party. Hand the role over with its open work first.
people-error-why = Give the reason.
people-error-address-same = This is your address already. Enter another one.
people-error-authority-there = This Party has an account of its competent authority already.
people-error-authority-asked = The administrators have been asked already.
people-error-line-role = There is no role “{ $value }”.
people-error-line-lang = There is no language “{ $value }”. Use ar, en, es, fr, ru or zh.
people-error-line-twice = The same address and role stand in an earlier line.
people-error-lines = Paste at least one line with an e-mail address.
people-error-lines-many = Send at most { $n } lines at a time.
# used: dynamic
people-mail-organization-subject = Confirm the address of { $name }
# used: dynamic
people-mail-organization-text = Somebody, probably you, wants to act in the name of { $name } on the platform. Use the link by { $day } to confirm the address. If it was not you, do nothing.
# used: dynamic
people-mail-colleague-subject = Act in the name of { $name }
# used: dynamic
people-mail-colleague-text = You are invited to act in the name of { $name } on the platform. Use the link by { $day }. If you do not know the organization, do nothing.
# Tokens for programs.
people-tokens-title = Tokens for programs
people-tokens-link = Make or withdraw tokens
people-tokens-lede = With a token a program writes in your name, within what you may do and what the token was made for. Give it to nobody.
people-tokens-how = How programs write
people-tokens-none = You have no token.
people-tokens-caption = Your tokens, newest first
people-token-made = The token was made
people-token-once = Copy it now: it is shown this once.
people-token-new = Make a token
people-token-make = Make the token
people-token-name = Name of the program
people-token-scopes = What it may do
people-token-since = Made
people-token-last-day = Last day, such as 2027-06-30
people-token-seen = Last used
people-token-never = Never
people-token-over = Over
people-token-withdraw = Withdraw
people-done-token-withdrawn = The token was withdrawn. Programs that have it can do nothing more with it.
people-scope-measures-draft = Begin measures and change drafts
people-scope-measures-submit = Submit measures to the focal point
people-error-token-day = Choose a day from today on, at most { $n } days ahead
people-error-tokens-full = You have { $n } tokens already. Withdraw one first.
# used: dynamic
people-mail-token-subject = A token for a program was made
# used: dynamic
people-mail-token-text = A token was made on your account, by which the program “{ $name }” writes in your name. If this was not you, withdraw it and set a new password at once:
