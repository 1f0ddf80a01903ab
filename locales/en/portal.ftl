### Pages made of several slices, and error reports.

## Figures that several pages show

portal-count-measures =
    { $n ->
        [0] No measures
        [one] { $n } measure
       *[other] { $n } measures
    }
portal-count-parties =
    { $n ->
        [0] No Parties
        [one] { $n } Party
       *[other] { $n } Parties
    }
# $value is a day in words.
portal-since = Since { $value }
portal-untitled = Without a title

## Home

portal-home-lede = Parties to the Convention make national roadmaps, share what they do and see where work is missing. Everything published here can be read and taken without an account.
portal-home-due = What is due and when
portal-home-due-reports =
    { $n ->
        [one] Periodic report of { $n } Party
       *[other] Periodic reports of all { $n } Parties
    }
portal-home-due-world-day = World Day for Cultural Diversity for Dialogue and Development
portal-home-all-dates = All dates on the timeline
portal-home-next = Your next act
portal-home-all-waiting =
    { $n ->
        [0] Mine to do
        [one] Mine to do ({ $n } entry)
       *[other] Mine to do ({ $n } entries)
    }
portal-home-look-up = Look something up
portal-home-search-label = Search measures, Parties, activities, articles and terms
portal-home-activities = Activities of the framework
portal-home-terms = Terms of the glossary
portal-home-take = Take the data
portal-home-take-text = Each list and record is also data: put .json or .csv at the end of its address.

## Framework

# $first is a body, $second a month in words.
portal-framework-approved = Approved by { $first }, { $second }
portal-framework-goal = Goal { $n }
portal-framework-output = Output { $n }
# $value is a document.
portal-framework-mapping = Source of the tie between goals and outputs: { $value }
portal-framework-steps = The four steps of the method
portal-framework-objectives = Objectives
portal-framework-objectives-text = Six general objectives to which measures are tied. The founding practices were tied to them by editorial judgement.
portal-framework-targets = Targets of the Sustainable Development Goals
portal-framework-targets-text = The ties between targets and activities are an editorial judgement of this platform, not a statement of the source.

## An activity

portal-activity-caption = Activity { $value } of the Open Roadmap
portal-activity-asks = What it asks for
portal-activity-evidence = What can show that it is done
portal-activity-no-measures = No measure is recorded under this activity yet.
portal-activity-parties = Parties that work on it
portal-activity-parties-text = Parties with a published measure under this activity, or whose published roadmap says that it is under way or done.
portal-activity-no-parties = No Party is recorded under this activity yet.

## A target of the Sustainable Development Goals

# $value is a code such as 8.3.
portal-target-title = Target { $value }
portal-target-goal = Sustainable Development Goal { $n }
portal-target-editorial = Activities and measures are tied to this target by editorial judgement.
portal-target-activities = Activities tied to this target
portal-target-no-measures = No measure is tied to this target yet.

## A Party

portal-party-not-state = A Party that is not a State: a regional economic integration organization.
portal-party-treaty = Joining the Convention
portal-party-treaty-caption = Treaty actions, each with its day and how certain it is
portal-party-action = Action
portal-party-not-established = not established
portal-party-doubtful = uncertain
# $value is the kind of instrument, such as "ratification".
portal-party-deposit = Deposit of the instrument: { $value }
portal-party-deposit-unknown = Deposit of the instrument
portal-party-in-force = Entry into force for this Party
portal-party-in-force-source = Follows from the day of deposit (Article 29)
portal-party-bound-at-latest = Bound at the latest by
portal-party-groups = Groups of States
portal-party-languages = Official languages (ISO 639-1)
portal-party-declarations = Declarations and reservations
portal-party-no-declarations = None was found in the sources that were read; these do not hold the full list.
portal-party-duties = Duties and rights under the Convention
# $value is a day in words.
portal-party-duties-caption = Duties of the Party as of { $value }
portal-party-duty = Duty
portal-party-article = Article { $value }
portal-party-article-column = Article
portal-party-due = Next due
portal-party-always = at all times
portal-party-last-met = Last met
portal-party-rights = What a Party may do
portal-party-no-measures = No measure of this Party is recorded yet.
portal-party-disclaimer = Measures are shown in the Party’s own words or as their source reports them.
portal-non-party-text = { $value } is a Member State of UNESCO that is not a Party to the Convention.
portal-non-party-register = Register of Parties

## Gap grid

portal-grid-lede = What is recorded for each Party under each of the 20 activities: published measures, and positions in published roadmaps. An empty cell means that nothing is recorded here, not that nothing is done.
portal-grid-filter = Filter and group
portal-grid-output = Output
# used: dynamic
portal-grid-output-hint = One output fits a telephone.
portal-grid-region = Regional group
portal-grid-within = Group of States
portal-grid-group = Headings
portal-grid-by-region = By regional group
portal-grid-on = Parties and groups as of
portal-grid-look = What the cells show
portal-grid-look-roadmaps = Roadmaps: planned, under way, done
portal-grid-look-planned = Roadmaps: planned
portal-grid-look-active = Roadmaps: under way
portal-grid-look-done = Roadmaps: done
portal-grid-look-needs = Needs, by regional group
# used: dynamic
portal-grid-on-hint = Year-month-day, such as 2026-11-22
portal-grid-key-measures = Number of measures
portal-grid-planned = Planned
portal-grid-active = Under way
portal-grid-done = Done
portal-grid-parties-planned = Parties that plan it
portal-grid-parties-active = Parties at work on it
portal-grid-parties-done = Parties that have done it
portal-grid-parties-needs = Parties that name a need
portal-grid-needs-caption = Parties whose published diagnosis names a need that leads to the activity, by regional group
portal-grid-all-parties = All
portal-grid-skip = Skip the table
# $first (measures and positions) and $second (Parties and groups) are days in words.
portal-grid-caption = What is recorded on { $first }, by Party and activity. Parties and groups as of { $second }
portal-grid-total = All measures of these Parties, each once
portal-grid-no-party = Of no single Party
portal-grid-organizations = By organizations
portal-grid-how = How this is counted
portal-grid-how-cell = A cell counts the distinct published measures that the Party holds under that activity. Partners are not counted.
portal-grid-how-several = A measure of several Parties counts once for each of them, and once in any total.
portal-grid-how-none = Records of no single Party, and records of organizations, stand in lines of their own and in no cell.
portal-grid-how-position = A position is what the published roadmap of the Party says about the activity.
portal-grid-how-advance = By roadmap an activity is done where the published roadmap states it with evidence; under way where it says so or a report says that an action has begun; planned where it is a priority or an action of the validated plan waits to begin. The furthest of the three counts.
portal-grid-how-need = A Party names a need where a need of its published diagnosis leads to the activity.
portal-cooperation-title = Where cooperation could grow
portal-cooperation-lede = Activity by activity: Parties that have done it or hold a designated good practice, beside Parties that plan it or name a need. Read from what is published; nobody is weighed against another.
portal-cooperation-done = Have done it
portal-cooperation-practice = Hold a good practice
portal-cooperation-planned = Plan it
portal-cooperation-need = Name a need
portal-cooperation-none = On no activity are Parties recorded on both sides yet.
portal-cooperation-one-side = Activities with one side only, so far
portal-grid-how-day = The day asked for chooses Parties and groups alone. Measures and positions are always those recorded today.
portal-grid-how-order = Parties stand in alphabetical order. Nothing here compares one with another.

## Search

portal-search-kinds = Results by kind
portal-search-nothing = Nothing was found for these words.
portal-search-suggestion = Did you mean:
portal-search-help = Words are looked for in all six languages. Put quotation marks around words that must stand together; an asterisk stands for the end of a word.
portal-search-activities = Activities

## Mine to do and the space of a Party

portal-work-waiting = Waiting for you
portal-work-information = For information
portal-work-nothing = Nothing waits for you.
portal-work-spaces = Your Parties
portal-work-tools = Further pages
portal-work-accounts = Accounts and invitations
portal-work-mails = Messages sent
portal-work-account = My account and sessions
portal-space-caption = Space of the Party
portal-space-roles = You are here as: { $value }
portal-space-public = Public page
portal-space-parts = Parts of this space
portal-space-measures = Measures
portal-space-team = Team
portal-space-no-authority = No account of the competent national authority exists for this Party, so nothing can be validated. Ask the administrator to invite one.
portal-space-no-roadmap = No roadmap was begun yet.
portal-space-open-roadmap = Open the roadmap
portal-space-changes = Latest changes
portal-space-published-measures =
    { $n ->
        [0] No published measures
        [one] { $n } published measure
       *[other] { $n } published measures
    }
portal-space-holders = Who holds which role

## Desk of the Secretariat

portal-kind-roadmap = Roadmap
portal-kind-practice = Proposed practice
portal-kind-measure = Measure
portal-kind-offer = Offer of practices
portal-kind-report = Error report
portal-kind-founding = Founding data
portal-kind-consultation = Consultation
portal-kind-account = Accounts
portal-waiting-parked = Messages not delivered: { $n }
portal-waiting-authority = An account of the competent authority is asked for
portal-turn-secretariat = Secretariat
portal-turn-party = Party
portal-turn-administrator = Administrator
portal-founding-waiting =
    { $n ->
        [one] { $n } proposed correction of founding data
       *[other] { $n } proposed corrections of founding data
    }
portal-desk-found =
    { $n ->
        [0] Nothing is waiting
        [one] { $n } item waiting
       *[other] { $n } items waiting
    }
portal-desk-nothing = Nothing waits under these filters.
portal-desk-caption = What waits: for the Secretariat first, longest waiting first
portal-desk-item = Item
portal-desk-kind = Kind
portal-desk-stage = Stage
portal-desk-since = Since
portal-desk-days = Days
portal-desk-turn = Whose turn
portal-desk-next = Next
portal-desk-on = State of the roadmaps by the end of
# used: dynamic
portal-desk-on-hint = Year-month-day, such as 2026-11-22
portal-desk-begun = Parties that have begun a roadmap
portal-desk-finalized = Parties that have finalized one
portal-desk-published = Parties with a published one
portal-desk-implemented = Parties with a closed action of a published plan
portal-desk-counters = Further counters
portal-desk-measures = Published measures
portal-desk-proposed = Proposed practices
portal-desk-own-measures = Measures of the Secretariat
portal-log-title = Log of acts
portal-log-lede = What was done to which record, by whom and in which role. What drafts say, notes and confidential exchanges do not stand here.
portal-log-caption = Acts, newest first
portal-log-until = Until the end of (year-month-day)
portal-log-nothing = No act is recorded here.
portal-log-when = When
portal-log-record = Record
portal-log-act = Act
portal-log-who = Who
portal-log-older = Older acts
# used: dynamic
portal-log-kind-account = Account
# used: dynamic
portal-log-kind-invitation = Invitation
# used: dynamic
portal-log-kind-milestone = Date of the timeline
# used: dynamic
portal-log-kind-roadmap-submission = Submission
# used: dynamic
portal-log-kind-roadmap-offer = Offer of a good practice
# used: dynamic
portal-log-kind-status-report = Status report
portal-desk-practices = Good practices
portal-desk-reports = Error reports without an answer

## Reporting an error

portal-report-lede = Tell us what is wrong on a page. You need no account, and you get a reference number under which the answer will stand.
portal-report-about = Page:
portal-report-words = What is wrong?
# used: dynamic
portal-report-words-hint = Say what stands there and what should stand there; name the source if you know it.
portal-report-email = Your e-mail address (optional)
# used: dynamic
portal-report-email-hint = The answer is sent there. Nobody else sees it.
# $value is a number.
portal-report-limit = At most { $value } characters
portal-report-trap = Leave this field empty
portal-report-send = Send the report
portal-report-privacy = Your words are read by the Secretariat and, where the record is a Party’s, by its focal point. They are not published; the answer is.
portal-report-state-open = Waiting for an answer
portal-report-state-held = Waiting to be looked at
portal-report-state-answered = Answered
portal-report-state-dismissed = Closed without a change
portal-receipt-title = Your report
portal-receipt-state = State
portal-receipt-sent = Sent
portal-receipt-words = What you wrote
portal-receipt-answer = Answer
portal-receipt-waiting = There is no answer yet. It will stand here.
portal-receipt-mailed = It will also be sent to the e-mail address you gave.
portal-receipt-keep = Keep the address of this page: only those who know it can open it.
portal-answered-title = Errors reported and answered
portal-answer-reported = What was reported
portal-answer-held = Held back: many reports came from one address, or a program may have sent it. Its owner has not been told. Let it through, or close it.
portal-answer-words = Answer or reason
portal-answer-mailed = The person who reported it gets the answer by mail. An answer is also shown beside the record.
portal-answer-not-mailed = No e-mail address was given: the answer stands at the page of the report and beside the record.
portal-answer-send = Answer and close
portal-answer-dismiss = Close without a change
portal-answer-let-through = Let it through
portal-done-report = Your report has arrived.
portal-done-answer = The report is answered and closed.
portal-done-dismiss = The report is closed.
portal-done-let-through = The report was let through; its owner has been told.
portal-error-email = Enter an e-mail address such as name@example.org, or leave the field empty.
portal-error-report-changed = Someone else dealt with this report meanwhile. Your words are still here.
portal-error-report-closed = This report is closed already.
# used: dynamic
portal-notice-report-subject = Error report { $reference }
# used: dynamic
portal-notice-report-text = A reader reported an error on the page { $about }. The report { $reference } waits for an answer.
# used: dynamic
portal-notice-report-owner-subject = { $party } - error report { $reference }
# used: dynamic
portal-notice-report-owner-text = A reader reported an error on a record of { $party }. The report { $reference } waits for your answer; the Secretariat has been told too.
portal-mail-answer-subject = Answer to your error report { $value }
portal-mail-answer-text =
    You reported an error ({ $reference }) on this page:
    { $page }

    The answer:

    { $answer }
portal-mail-dismissal-text =
    You reported an error ({ $reference }) on this page:
    { $page }

    The report was closed without a change. The reason:

    { $answer }

## Health

portal-health-title = Health of the installation
portal-health-ok = Well
portal-health-degraded = Degraded
portal-health-database = Database
portal-health-head = Newest entry of the log
portal-health-position = Entry up to which the search index reaches
portal-health-entries = Entries in the search index
portal-health-following = Search index last followed
portal-health-jobs = Mail and other tasks last looked for
portal-health-quiet = Stopped
portal-health-parked = Messages that could not be sent
portal-health-parked-count =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
portal-health-authority = Parties without an authority account
portal-health-authority-text = These Parties have a focal point and nobody who can validate.
portal-health-feeds = Broken data feeds
portal-health-feeds-text = They write nothing until they work again. Their owners were told; visitors see nothing of it.

## About the data

portal-data-lede = What is held here, where it comes from, what is doubtful in it, and how to take it along.
portal-data-held = What is held
# $value is a day in words.
portal-data-held-caption = Collections on { $value }
portal-data-collection = Collection
portal-data-records = Records
portal-data-source-parties = Treaty databases and official gazettes, compared with each other; each Party names its own
portal-data-source-measures = Founding practices of document DCE/19/7.CP/13, then what Parties and the Secretariat publish here
portal-data-source-roadmaps = Published here by the Parties
portal-data-source-framework = Open Roadmap, documents DCE/19/7.CP/13 and DCE/21/14.IGC/14
portal-data-source-articles = Convention of 20 October 2005, with summaries written for this platform
portal-data-source-glossary = Definitions written for this platform, each with its source
# $value is a version.
portal-data-lists = Code lists with labels in six languages: version { $value }
portal-data-doubts = What is doubtful
portal-data-doubt-low =
    { $n ->
        [one] The dates of { $n } Party rest on a single unconfirmed source.
       *[other] The dates of { $n } Parties are of low certainty: commonly known, not confirmed by a second source.
    }
portal-data-doubt-day =
    { $n ->
        [0] The day of entry into force is established for every Party.
        [one] For { $n } Party the day of entry into force is not established; it is counted by the day it was bound at the latest.
       *[other] For { $n } Parties the day of entry into force is not established; they are counted by the day they were bound at the latest.
    }
portal-data-doubt-titles = { $official } of the { $total } titles of activities in English are the official wording; the others are marked. French titles are official. Other languages show one of the two.
portal-data-doubt-declarations =
    { $n ->
        [one] { $n } declaration is recorded; the full list of the depositary was not read.
       *[other] { $n } declarations are recorded; the full list of the depositary was not read.
    }
portal-data-doubt-editorial = Ties of activities to targets of the Sustainable Development Goals, and of founding practices to objectives and activities, are an editorial judgement.
portal-data-counting = How things are counted
portal-data-counting-day = Parties on a day are those for which the Convention was in force on it.
portal-data-counting-past = As of a day means as recorded by its end, UTC. What was loaded from founding documents counts as recorded before every day.
portal-data-formats = Lists: .json (100 rows, the total and the address of the next), .csv (the whole result, UTF-8, comma). Records: .json. Timeline: .atom and .ics. Filters of a page are filters of its data.
portal-data-machines = Addresses for machines
portal-data-machines-text = No key is needed. Names of fields are in English; texts come with all their languages.
portal-data-example-list = A filtered list
portal-data-example-table = A whole table
portal-data-example-record = One record
portal-data-example-grid = The gap grid of least developed countries
portal-data-example-permanent = A permanent address, without a language
portal-data-example-catalogue = The catalogue of all data (DCAT-AP)
portal-data-example-vocab = Code lists (SKOS)
portal-data-example-oai = Harvesting by libraries (OAI-PMH)
portal-data-example-archive = Everything as one file
portal-data-example-changes = Everything that changed since
portal-data-licence-facts = Reference data, code lists and summaries of this platform: CC BY-SA 3.0 IGO.
portal-data-licence-parties = Measures and roadmaps of Parties: public, attributable and reusable; the Party keeps its rights.
portal-data-licence-code = Program: Apache-2.0.
portal-data-privacy = Persons
portal-data-privacy-text = Public are the name and office of those who sign an act, and the names of those who made a measure succeed, with their consent. No page asks other sites for anything and no visitor is followed.
# used: dynamic
portal-desk-organizations = Organizations not looked at yet
portal-kind-organization = Organization
portal-organizations-waiting = { $n ->
    [one] { $n } organization to look at
   *[other] { $n } organizations to look at
  }
# used: dynamic
portal-log-kind-organization = Organization
# used: dynamic
portal-notice-report-organization-subject = Error report { $reference }
# used: dynamic
portal-notice-report-organization-text = A reader reported an error on a record of your organization. The report { $reference } waits for your answer; the Secretariat has been told too.
portal-kind-call = Call to Parties
