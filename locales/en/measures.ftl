### Messages of measures and good practices.

## Public list

measures-list-lede = Policies, measures and good practices that Parties and others have recorded.
measures-added-since = Added since
measures-added-since-hint = Year-month-day, such as 2026-11-22. Records of the founding documents count from the first day of their month.
measures-added-after = Added since { $value }
measures-found =
    { $n ->
        [one] { $n } measure
       *[other] { $n } measures
    }
measures-none-found = No measure matches all of this. Remove one of the filters:
measures-see-practices = Good practices of the two first editions
measures-see-since-2018 = Added since December 2018
measures-feed-title = Measures, newest first
measures-cite-as = Reference managers:
measures-sheet-name = Measures
measures-sheet-licence = Measures of Parties are public, attributable and reusable; the Party keeps its rights.
measures-error-sheet-rows = A workbook holds { $n } rows. Narrow the list, or take CSV or NDJSON, which hold all.
measures-facet-group = Regional group
measures-facet-practice = Good practice, edition
measures-no-party = Tied to no single Party
measures-by-organization = by an organization, not checked
measures-untitled = No title yet
measures-until = until { $value }

## Finding

measures-filter-words = { $first }: { $second }
measures-facet-ldc = Least developed country
measures-facet-sids = Small island developing State
measures-facet-actor = Kind of responsible body
measures-facet-designation = Designation
measures-facet-money = Money recorded
measures-facet-amount = Amount by currency
measures-facet-holder = Holder
measures-facet-empty = None of these measures has a value here.
measures-not-designated = Not designated
measures-amount-range = { $first } to under { $second }
measures-years = Start year between
measures-year-first = First year
measures-year-last = Last year
measures-years-from = Begun in { $value } or later
measures-years-to = Begun in { $value } or earlier
measures-views = Views of this result
measures-view-list = List
measures-view-table = Table
measures-view-cards = Cards
measures-view-tiles = By region
measures-view-timeline = Timeline
measures-view-counts = Counts
measures-no-year = No start year recorded
measures-counts-by = Count by
measures-counts-caption = Measures by: { $value }
measures-counts-bar = Bar
measures-counts-note = A measure with several values counts under each of them, so the figures do not add up to the total.
measures-tiles-none = None
measures-tiles-note = A measure of several Parties counts for each of them.
measures-compare-pick = Compare
measures-compare-chosen = Compare the chosen measures

measures-alike = More like this
measures-alike-words = In both texts: { $value }
measures-compare-with = Compare with other measures
measures-compare-title = Measures side by side
measures-compare-lede = Up to four measures, question by question. What one of them does not record stays empty and says so.
measures-compare-none = No measure is chosen yet. Search for the first one.
measures-compare-add = Add a measure
measures-compare-remove = Remove from the comparison
measures-compare-same = the same in all
measures-compare-differences = Show only what differs
measures-compare-everything = Show everything
measures-compare-missing = One of the chosen measures is not public or does not exist, and was left out.
measures-compare-question = Question
measures-error-compare = Choose up to four measures. Go back and remove some.

measures-compare-years = Years

measures-searches = Saved searches
measures-searches-lede = Only you see them. Each is also a feed, and sends a mail with what is new if you wish.
measures-searches-empty = Nothing is saved yet. Search among the measures and save what you want to follow.
measures-searches-filters = What it finds
measures-searches-everything = Every measure
measures-search-save = Save this search
measures-search-change = Change a saved search
measures-search-name = Name of the search
measures-search-digest = Mail with what is new
measures-search-see = See the result
measures-search-delete = Delete this search
measures-digest-never = No mail
measures-digest-weekly = Once a week
measures-digest-daily = Once a day
measures-done-search = The search is saved.
measures-done-search-deleted = The search is deleted.
measures-stop-title = Mails of a saved search
measures-stop-ask = No more mails will come for this search. The search itself stays saved.
measures-stop-button = Stop the mails
measures-stop-done = The mails are stopped. The search is still saved.
measures-digest-subject =
    { $n ->
        [one] { $n } new measure in a search you saved
       *[other] { $n } new measures in a search you saved
    }
measures-digest-opening = New in your search “{ $value }”:
measures-digest-all = All measures of this search: { $value }
measures-digest-stop = To stop these mails, without signing in: { $value }
measures-error-search-name = Give the search a name
measures-error-searches-full = You have saved as many searches as can be kept. Delete one first.

measures-compare-offered = Choose one to add it:

## Record

measures-designated-edition = Good practice, edition of { $value }
measures-added-on = Added
measures-imported = Imported on { $when } from { $file } (import { $n })
measures-imported-feed = Imported on { $when } from { $file } by the data feed { $feed } (import { $n })
measures-to-imports = Import from a workbook or table
measures-last-changed = Last changed: { $value }
measures-source-line = Source: { $first }. Last changed: { $second }
measures-citation = { $holder }. { $title }. Polyphony, { $version }, { $day }. { $address }
measures-citation-no-holder = { $title }. Polyphony, { $version }, { $day }. { $address }
measures-figure-of-year = { $first } ({ $second })
measures-unnamed =
    { $n ->
        [one] { $n } person or group who did not ask to be named
       *[other] { $n } persons or groups who did not ask to be named
    }
measures-disclaimer = The content is that of the holder of the measure. The platform does not edit it.
measures-founding-wording = The wording was written for this platform from the founding document. It is not official. Classifications are editorial judgement.
measures-copy-link = Copy the link
measures-copied = Copied
measures-related-all = All measures of this activity
measures-withdrawn-title = This measure was withdrawn
measures-withdrawn-text = Its address stays, with the reason and the day.
measures-hidden-title = This measure is hidden for now
measures-hidden-text = The Secretariat hid it for the reason given here. It may be shown again.
measures-reason = Reason

## Fields

measures-field-title = Title
measures-field-language = Language of the record
measures-field-other_language = Second language
measures-field-title_other = Title in the second language
measures-field-features = Main features
measures-field-features_other = Main features in the second language
measures-field-results = Results
measures-field-results_other = Results in the second language
measures-field-holders = Parties that hold the measure
measures-field-other_holder = Other holder
measures-field-partners = Partner Parties
measures-field-territory = Territory or region
measures-field-activities = Activities
measures-field-areas = Monitoring areas
measures-field-objectives = Objectives of the Convention
measures-field-sdg = SDG targets
measures-field-instruments = Types of instrument
measures-field-domains = Cultural domains
measures-field-chain = Value chain
measures-field-groups = Target groups
measures-field-bodies = Responsible bodies
measures-field-year_start = Start year
measures-field-year_end = Year of end
measures-field-period = Period
# used: dynamic
measures-field-money = Money
# used: dynamic
measures-field-figures = Figures
measures-field-components = Components
measures-field-links = Links
measures-field-makers = Who made it succeed
measures-field-note = Note
measures-field-source_kind = Kind of source
measures-field-source_document = Document
measures-field-source_position = Place in the document
# used: dynamic
measures-field-features-hint = What it does, for whom and how. Plain paragraphs.
# used: dynamic
measures-field-period-hint = In words, where no year fits.
# used: dynamic
measures-field-other_holder-hint = Name of an organization that holds the measure, where it is not a Party.
measures-field-makers-hint = Persons or groups. A name becomes public only with consent.
measures-row = No. { $n }
measures-row-name = Name
measures-row-kind = Kind
measures-row-amount = Amount
measures-row-currency = Currency
measures-row-purpose = What it is for
measures-row-wording = Wording of the source
measures-row-qualifier = Word before the number
measures-row-value = Number
measures-row-unit = Unit
measures-row-meaning = What it counts
measures-row-url = Web address
measures-row-maker = Name of the person or group
measures-row-named = Consents to be named in public
measures-row-contact = Consents to be contacted
# used: dynamic
measures-row-currency-hint = Three letters, such as XOF.
measures-second-language = In a second language
measures-group-what = What it is
measures-group-who = Who
measures-group-when = When
measures-group-kind = How it is classified

## Work

measures-work-title = Measures of the Party
measures-work-empty = No measure yet. Begin with one that is already in force.
measures-new-title = New measure
measures-new-lede = A draft is saved whatever it holds. Only people of the Party see it until it is published.
measures-still-missing =
    { $n ->
        [one] { $n } obligatory field is empty
       *[other] { $n } obligatory fields are empty
    }
measures-as-practice = Good practice: { $value }
measures-secretariat-title = Measures of the Secretariat
measures-to-list-without-party = The public measures tied to no single Party
measures-new-lede-secretariat = A draft is saved whatever it holds. Only the Secretariat sees it until it is published.
measures-to-public-list = The Party’s public measures
measures-to-record = The public page
measures-conversation = Questions and answers
measures-edit-published = This measure is public. Saving makes a new public version; the older ones stay readable.
measures-yours = Yours
measures-theirs = The other person’s
measures-keep-yours = Keep mine
measures-keep-theirs = Keep the other
measures-turn-focal-point = Waits for the focal point
measures-turn-author = Waits for the member who began it
measures-turn-party = Waits for the Party
measures-turn-secretariat = Waits for the Secretariat

## Acts

measures-act-reason = Reason, from the list
measures-act-note = Note
measures-act-public-reason = Reason that everyone may read
measures-act-edition = Edition
# used: dynamic
measures-act-edition-hint = Year and month, such as 2027-06.
measures-about-publish = Everyone will be able to read, cite and download it.
measures-about-submit = The focal point will read it and accept or return it.
measures-about-withdraw = The text will no longer be shown. The address stays, with your reason and the day. This cannot be undone.
measures-about-hide = The text is not shown while it is hidden; the reason is.
measures-about-propose = The Secretariat will read it and may ask. Nothing else changes.
measures-about-not-designate = Only the Party that proposed it sees your note. The measure stays public.
measures-about-restore = The older text becomes a new version. No version is lost.
measures-restore-version = Version to restore: { $value }
measures-done-started = The draft is saved. Go on below.
measures-done-saved = Saved.
measures-done-published = Published. Everyone can read it now.
measures-done-submitted = Submitted. The focal point has been told.
measures-done-proposed = Proposed. The Secretariat has been told.
measures-done-act = Done.

## Versions

measures-versions = Versions
measures-versions-of = Versions of { $value }
measures-version-now = The version of today
measures-compare-with-now = Compare with the version of today
measures-compared = Versions { $first } and { $second } compared
measures-no-difference = The text is the same in both.
measures-loaded = Loaded from founding documents

## Desk

measures-desk-title = Proposed good practices
measures-desk-caption = What waits, longest first
measures-desk-empty = No proposal waits.
measures-desk-stage = Stage
measures-desk-days = Days
measures-desk-turn = Whose turn

## Mails

# used: dynamic
measures-mail-submitted-subject = A measure was submitted: { $title }
# used: dynamic
measures-mail-submitted-text = A member of your team submitted the measure “{ $title }”. Read it and accept or return it.
# used: dynamic
measures-mail-asked-subject = You are asked about: { $title }
# used: dynamic
measures-mail-asked-text = A question was asked, or a correction requested, about the measure “{ $title }”. It waits for your answer.
# used: dynamic
measures-mail-answered-subject = Answered: { $title }
# used: dynamic
measures-mail-answered-text = Your question about the measure “{ $title }” was answered.
# used: dynamic
measures-mail-decided-subject = A decision on: { $title }
# used: dynamic
measures-mail-decided-text = There is a decision on the measure “{ $title }”. Open it to read what was decided and why.
# used: dynamic
measures-mail-proposed-subject = Proposed as good practice: { $title }
# used: dynamic
measures-mail-proposed-text = The measure “{ $title }” was proposed as a good practice and waits for the Secretariat.
# used: dynamic
measures-mail-taken-back-subject = No longer proposed: { $title }
# used: dynamic
measures-mail-taken-back-text = The proposal of the measure “{ $title }” as a good practice was taken back. Nothing waits for you here any more.

## Errors

measures-error-act = This cannot be done in the present state, or not by you. Open the record again.
# used: dynamic
measures-error-part = The measures of your Party were not given to you. Ask the focal point.
measures-error-title = Enter the title
measures-error-holders = Choose the Party that holds the measure, or name another holder
measures-error-holder-other = A Party says of itself alone whether it holds a measure. Name other Parties as partners.
measures-error-start = Enter the start year, or the period in words
measures-error-instruments = Choose at least one type of instrument
measures-error-activities = Choose at least one activity or monitoring area
measures-error-features = Describe the main features
measures-error-body = Name the responsible body
measures-error-source = Choose the kind of source
measures-error-makers = Name at least one person or group who made it succeed
measures-error-figure = Give the figure a unit, a year and a source
measures-error-year-order = The year of end lies before the start year
measures-error-party = Choose Parties from the list
measures-error-money = Enter an amount and a currency, such as 1 250 000 and XOF
measures-error-note = Write a note
measures-error-reason = Write the reason; everyone may read it
measures-error-edition = Enter year and month, such as 2027-06

# Heads of columns, as workbooks carry them and imports know them.
measures-column-key = Key
measures-column-title = Title
measures-column-title_other = Title in the second language
measures-column-language = Language
measures-column-language_other = Second language
measures-column-party = Party
measures-column-holder = Other holder
measures-column-partner = Partner Party
measures-column-territory = Territory
measures-column-activity = Activity
measures-column-area = Monitoring area
measures-column-objective = Objective
measures-column-instrument = Instrument type
measures-column-domain = Cultural domain
measures-column-stage = Stage of the value chain
measures-column-target_group = Target group
measures-column-body = Responsible body
measures-column-year = Year
measures-column-year_end = Year of end
measures-column-period = Period
measures-column-description = Description
measures-column-description_other = Description in the second language
measures-column-results = Results
measures-column-money = Money
measures-column-link = Web address
measures-column-source = Source

## Optional parts

# used: dynamic
measures-topic-evaluation = Evaluation
# used: dynamic
measures-topic-targets = Targets and progress
# used: dynamic
measures-topic-law = Law
# used: dynamic
measures-topic-proposals = Proposals on the draft law
# used: dynamic
measures-topic-transposition = Transposition by Member States
# used: dynamic
measures-topic-help = Contacts for help
# used: dynamic
measures-topic-plan = Plan or strategy
# used: dynamic
measures-topic-institution = Institution
# used: dynamic
measures-topic-working-group = Working group
measures-topics-more = Add a part
measures-topics-more-hint = What you typed is saved, then the fields of the part open.
# used: dynamic
measures-part-evaluation = Evaluation
# used: dynamic
measures-part-evaluation-state = Was it evaluated?
# used: dynamic
measures-part-evaluation-on = Day of the evaluation
# used: dynamic
measures-part-evaluation-on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-evaluation-by = Who evaluated it
# used: dynamic
measures-part-evaluation-findings = Findings
# used: dynamic
measures-part-evaluation-url = Web address of the evaluation
# used: dynamic
measures-part-target = Targets
# used: dynamic
measures-part-target-title = What is to be reached
# used: dynamic
measures-part-target-value = Target value
# used: dynamic
measures-part-target-unit = Unit
# used: dynamic
measures-part-target-year = To be reached by
# used: dynamic
measures-part-target-present = Present value
# used: dynamic
measures-part-target-present_on = Day of the present value
# used: dynamic
measures-part-target-present_on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-target-source = Source
# used: dynamic
measures-part-law = Law
# used: dynamic
measures-part-law-number = Number
# used: dynamic
measures-part-law-on = Date of the law
# used: dynamic
measures-part-law-on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-law-articles = Articles
# used: dynamic
measures-part-law-duties = Duties of platforms
# used: dynamic
measures-part-law-transpose_by = To be carried into national law by
# used: dynamic
measures-part-law-transpose_by-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-law-url = Web address of the text
# used: dynamic
measures-part-stage = Stages
# used: dynamic
measures-part-stage-stage = Stage
# used: dynamic
measures-part-stage-on = Day
# used: dynamic
measures-part-stage-on-hint = Year-month-day. Leave it empty for a stage that is awaited.
# used: dynamic
measures-part-stage-note = Note
measures-stage-awaited = awaited
# used: dynamic
measures-part-proposal = Proposals
# used: dynamic
measures-part-proposal-by = Who proposed it
# used: dynamic
measures-part-proposal-words = Proposal
# used: dynamic
measures-part-proposal-fate = What became of it
# used: dynamic
measures-part-proposal-reason = Reason
# used: dynamic
measures-part-transposition = Transposition
# used: dynamic
measures-part-transposition-party = Member State
# used: dynamic
measures-part-transposition-text = National text
# used: dynamic
measures-part-transposition-on = Day of the national text
# used: dynamic
measures-part-transposition-on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-transposition-url = Web address
measures-carried = Standing
# used: dynamic
measures-carried-done = done
# used: dynamic
measures-carried-late = late
# used: dynamic
measures-carried-pending = pending
measures-carried-on = Standing on the day
measures-carried-caption = Member States of the European Union, { $value }
# used: dynamic
measures-part-help = Contacts for help
# used: dynamic
measures-part-help-party = Party
# used: dynamic
measures-part-help-name = Name of the body
# used: dynamic
measures-part-help-name-hint = A body or service, not a person.
# used: dynamic
measures-part-help-reach = How to reach it
# used: dynamic
measures-part-help-url = Web address
# used: dynamic
measures-part-plan = Plan
# used: dynamic
measures-part-plan-year_start = First year
# used: dynamic
measures-part-plan-year_end = Last year
# used: dynamic
measures-part-plan-budget = Budget
# used: dynamic
measures-part-plan-currency = Currency of the budget
# used: dynamic
measures-part-plan-successor = Followed by
# used: dynamic
measures-part-plan-successor_year = Year of the successor
# used: dynamic
measures-part-plan-successor_url = Web address of the successor
# used: dynamic
measures-part-institution = Institution
# used: dynamic
measures-part-institution-law = Founding law
# used: dynamic
measures-part-institution-on = Date of the founding law
# used: dynamic
measures-part-institution-on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-institution-missions = Missions
# used: dynamic
measures-part-strategy = Strategies
# used: dynamic
measures-part-strategy-title = Title
# used: dynamic
measures-part-strategy-year_start = First year
# used: dynamic
measures-part-strategy-year_end = Last year
# used: dynamic
measures-part-strategy-url = Web address
# used: dynamic
measures-part-meeting = Meetings
# used: dynamic
measures-part-meeting-on = Day of the meeting
# used: dynamic
measures-part-meeting-on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-meeting-subject = Subject
# used: dynamic
measures-part-decision = Decisions and tasks
# used: dynamic
measures-part-decision-on = Day of the meeting
# used: dynamic
measures-part-decision-on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-decision-words = Decision
# used: dynamic
measures-part-decision-task = Task that follows
# used: dynamic
measures-part-decision-owner = Owner of the task
# used: dynamic
measures-part-decision-owner-hint = A ministry or office, not a person.
# used: dynamic
measures-part-decision-due_on = Due on
# used: dynamic
measures-part-decision-due_on-hint = Year-month-day, such as 2026-11-22.
# used: dynamic
measures-part-decision-state = State of the task
# used: dynamic
measures-choice-yes = Yes
# used: dynamic
measures-choice-no = No
# used: dynamic
measures-choice-under-way = Under way
# used: dynamic
measures-choice-open = Open
# used: dynamic
measures-choice-finished = Finished
# used: dynamic
measures-choice-budget = Budget
# used: dynamic
measures-choice-spent = Spent
# used: dynamic
measures-choice-grant = Grants
# used: dynamic
measures-choice-loan = Loans or guarantees
# used: dynamic
measures-choice-investment = Investment
# used: dynamic
measures-choice-revenue = Revenue
measures-row-money-kind = What kind of amount
measures-laws-title = Law register
measures-laws-lede = Laws among the recorded measures, with date, stage, articles and what they ask of platforms.
measures-contacts-title = Where to find help, by Party
measures-contacts-lede = Bodies and services that help artists and cultural professionals, above all women, who are harassed or attacked online.
measures-contacts-none = No contact is recorded yet.
measures-next-page = Next page
# used: dynamic
measures-error-present-day = Give the day of the present value
# used: dynamic
measures-error-fate-reason = Say why the proposal was taken up or not
# used: dynamic
measures-error-task-owner = Name the body that owns the task

## Alike and merged

measures-alike-title = Records that look alike
measures-alike-lede = Titles are alike and years do not contradict each other. Decide which record stays; the other one leads to it.
measures-alike-none = No two records look alike.
measures-alike-merge = Merge this one into the other
measures-alike-here = This may be recorded already:
measures-alike-advice = If it is the same measure, change the record that exists, or merge this one into it. If it is another, go on.
measures-alike-anyway = It is another one: begin
# used: dynamic
measures-act-into = Record that stays
measures-act-into-other = Another record, by its identifier or address
measures-act-fill = Take over what is empty in the record that stays
measures-about-merge = The address of this record will lead to the one that stays. Both histories stay readable, and the merge can be undone.
measures-about-undo-merge = The record stands on its own again, as it was before. What was taken over into the other stays there.
measures-done-merged = Merged. The old address leads to the record that stays.
measures-merged-here = Records merged into this one
measures-error-survivor = Name a record of yours that stays, and not this one
measures-error-survivor-practice = This record is designated as a good practice and the other one is not. Merge the other one into this one.

## Still true

measures-answer = Is this record still true?
# used: dynamic
measures-answer-still = Yes, still true
# used: dynamic
measures-answer-changed = No, it has changed
# used: dynamic
measures-answer-ended = No, it has ended
measures-confirmed = Last confirmed
# used: dynamic
measures-confirmed-still = Still true, says its owner
# used: dynamic
measures-confirmed-changed = Its owner says that it has changed; the text is older
# used: dynamic
measures-confirmed-ended = Its owner says that it has ended
measures-by-link = by a mailed link
measures-to-confirm = To be confirmed; nobody has stood for it since { $value }
measures-show-all = Show all
measures-about-confirm = Everyone sees the answer, your role and the day. The text does not change.
measures-done-confirmed = Thank you. The answer is recorded.
measures-still-title = One question about a measure
measures-still-note = Your answer is kept as given by a mailed link. You are not signed in by it.
measures-still-done = Your answer is recorded
measures-still-thanks = The record shows that it was confirmed today.
measures-still-changed = The record says so. Sign in and change its text when you can.
measures-still-ended = The record says so. Sign in and mark it as ended, with the year.
measures-link-over-title = This link is over
measures-error-link-over = The question was answered, its time has passed, or the record is no longer public.
# used: dynamic
measures-mail-still-true-subject = Still true? { $title }
# used: dynamic
measures-mail-still-true-text = Nobody has confirmed the measure “{ $title }” for a year. Open the link and answer one question. You need not sign in.
measures-show-to-confirm =
    { $n ->
        [one] { $n } record to be confirmed
       *[other] { $n } records to be confirmed
    }

## Links

measures-links-title = Web addresses that no longer answer
measures-links-lede = Each was tried at least three times on different days. Open the measure and correct the address.
measures-links-none = Every address that was tried answers.
measures-link-checked = Last tried
measures-link-alive = Last answered
measures-link-never = never since it was recorded
measures-link-dead = No answer on { $first }; last answered: { $second }

## Headline figures

measures-figures-title = Headline figures
measures-figures-lede = Numbers that are quoted by themselves, each with unit, year, source and page.
measures-figures-none = No figure is recorded yet.
measures-figure-new = New figure
measures-figure-edit = Headline figure
measures-figure-rule = A draft is saved whatever it holds. Without year or source it cannot be published.
measures-figure-edition = Edition
measures-figure-chapter = Chapter
measures-figure-page = Page
# used: dynamic
measures-figure-draft = Draft
# used: dynamic
measures-figure-published = Published
measures-figure-withdrawn = Withdrawn figure
measures-figure-error-unit = Give the figure a unit
measures-figure-error-meaning = Say what the figure counts
measures-figure-error-source = Name the source

## One topic at a time

measures-tasks-title = Tasks of this measure
measures-tasks-link = One topic at a time
measures-tasks-lede = One topic on each page, in any order. What you save stays.
measures-task-done = Answered
measures-task-open = Optional, empty
measures-tasks-all = The whole form on one page
measures-tasks-save-list = Save and go to the tasks
measures-check-title = Check and send
measures-check-lede = Read your answers once more. What is needed and missing is marked.
measures-turn-since =
    { $n ->
        [one] { $turn } since { $day }, { $n } day
       *[other] { $turn } since { $day }, { $n } days
    }
measures-of-organization = By the organization { $value }
measures-of-organizations = By organizations in this country
measures-not-checked = By the organization, not checked.
measures-reply-of = Reply of the Party: { $value }
measures-about-reply = Your reply stands beside the record for everyone. A later reply replaces it; both stay in its history.
measures-act-reply = Reply that everyone may read
measures-new-lede-organization = Begin with the title. What your organization publishes is seen at once, marked as its own and not checked.
# used: dynamic
measures-mail-about-party-subject = An organization has published a record: { $title }
# used: dynamic
measures-mail-about-party-text = An organization with its seat in your country has published “{ $title }” in its own name. Your Party may reply; the reply stands beside it.
measures-not-checked-reply = By the organization, not checked. The Party concerned may reply.
# used: dynamic
measures-mail-reply-subject = The Party has replied: { $title }
# used: dynamic
measures-mail-reply-text = The Party concerned has replied to “{ $title }”. The reply stands beside your record.
# Operations for programs.
measures-api-start = Begin a draft in the space of a Party
measures-api-read = A measure: a public one, or with a token a draft that its person may read
measures-api-change = Change a draft by a merge patch (RFC 7396)
measures-api-submit = Submit a draft to the focal point of its Party
measures-field-files = Files
measures-field-files-hint = PDF, JPEG, PNG, office document or text, at most { $value } MB each. Everyone can read them once the record is published.
measures-row-file = File
measures-row-file-language = Language of the file
measures-row-file-remove = Remove this file
measures-file-about = ({ $kind }, { $n } kB)
measures-file-checksum = Checksum { $value }
measures-error-file = Choose the file, or empty the row
measures-error-file-again = “{ $name }” was not kept because the form was not saved. Choose the file again
measures-facet-report = Edition of the Global Report
measures-drawn =
    { $n ->
        [one] { $n } record drawn from this edition
       *[other] { $n } records drawn from this edition
    }
measures-figures-of-edition =
    { $n ->
        [one] { $n } headline figure of this edition
       *[other] { $n } headline figures of this edition
    }
measures-withheld-text = The Secretariat hid the organization that published it, for the reason given here. It is shown again when the organization is.
measures-sheet-notice = Notice
