### Words of the slice roadmaps. Keys begin with roadmaps-.


## The Party's work

roadmaps-work-title = National roadmap
roadmaps-of-party = Roadmap of { $value }
roadmaps-not-begun = Not begun
roadmaps-not-sent = Not sent. Nothing has reached the Secretariat yet.
roadmaps-sent = Sent on { $day }: receipt { $receipt }, { $state }.
roadmaps-last-change = Last change: { $when }, { $name }
roadmaps-also-here = { $name } opened this roadmap { $n } min ago
roadmaps-here-too = { $name } has this page open, since { $n } min
roadmaps-next = Next thing to do: { $value }
roadmaps-next-position = Next thing to do: state the position on { $value }
roadmaps-returned-note = Note that came back with the roadmap
roadmaps-without-authority = This Party has no account of its competent authority, so nothing can be validated. Ask the administrator to send an invitation.
roadmaps-authority-ask = Ask the administrators for an authority
roadmaps-plan-left-out = The plan of action is unfinished or not validated. It stays out of publication and submission until it is.
roadmaps-none-open = No version is being prepared.
roadmaps-more = More
roadmaps-public-link = The public page of the roadmap
roadmaps-versions-heading = Versions
roadmaps-acts-heading = What you can do now
roadmaps-step-positions = Stock-taking and diagnosis
roadmaps-step-team = Team and consultation
roadmaps-step-capacity = Capacity building
roadmaps-step-plan = Drafting: priorities and plan of action
roadmaps-step-alongside = It runs alongside every other step.
roadmaps-step-reached = Step reached
roadmaps-steps-why = These are the four steps of the Open Roadmap. The order guides you and locks nothing.
roadmaps-step-invited = Invited: { $n }
roadmaps-step-took-part = Took part: { $n }
roadmaps-task-text = Write title, summary and profile
roadmaps-task-sectors = Choose the sectors that come first
roadmaps-task-positions = State the positions on the activities
roadmaps-task-chapters = Write the text in chapters
roadmaps-task-diagnosis = Write the diagnosis
roadmaps-task-team = Set up the national team and the register of stakeholders
roadmaps-task-consultation = Hold consultations
roadmaps-task-trainings = Plan and record trainings
roadmaps-task-priorities = Choose the priority activities
roadmaps-task-plan = Write the plan of action
roadmaps-task-check = Check all answers
roadmaps-status-not-started = Not started
roadmaps-status-in-progress = In progress
roadmaps-status-ready = Ready for checking
roadmaps-status-checked = Checked
roadmaps-status-cannot = Cannot start yet
roadmaps-status-now = Can be done now
roadmaps-status-done = Done
roadmaps-n-chosen = Chosen: { $n }
roadmaps-n-stated = { $first } of { $second } stated
roadmaps-n-missing = Still missing: { $n }
roadmaps-n-evidence = Pieces of evidence: { $n }
roadmaps-n-needs = Needs: { $n }
roadmaps-n-paragraphs = Paragraphs: { $n }
roadmaps-n-comments-open = Open comments: { $n }
roadmaps-n-listed = In the register: { $n }
roadmaps-n-trainings = Trainings: { $n }
roadmaps-n-actions = Actions: { $n }
roadmaps-start-heading = Begin a version
roadmaps-start-original = Language you write in first
roadmaps-start-blank = Start blank
roadmaps-start-template = Start with a chapter for each output
roadmaps-start-why = What the revision changes, and why
roadmaps-start-other = Roadmap of another Party
roadmaps-start-from-other = Start from it, with credit
roadmaps-back-tasks = Back to the list of tasks
roadmaps-back-positions = Back to the positions
roadmaps-back-plan = Back to the plan of action
roadmaps-back-chapters = Back to the chapters
roadmaps-back-chapter = Back to the chapter
roadmaps-back-stage = Back to the stage
roadmaps-back-submissions = Back to the submissions
roadmaps-back-register = Back to the register
roadmaps-back-trainings = Back to the trainings
roadmaps-tasks-heading = Owners and days of the tasks
roadmaps-tasks-lede = They stand beside the version, for your team. They are not signed and not published.
roadmaps-tasks-set = Set owners and days
roadmaps-charge-owner = Owner
# used: dynamic
roadmaps-charge-owner-hint = A body or an office. Do not write a person’s name.
roadmaps-charge-of = Owner: { $value }
roadmaps-charge-by = by { $value }

## Saving

roadmaps-save-list = Save and go to the list
roadmaps-written-in = Written first in this language: { $value }
roadmaps-closed-state = This version is no longer a draft. Its text can be read and not changed.
roadmaps-closed-part = This part was not given to you. You can read it and not change it.
roadmaps-conflict-lede = Nothing is lost. Choose which version of each answer stays, then save.
roadmaps-conflict-yours = Yours
roadmaps-conflict-theirs = Theirs
roadmaps-conflict-keep-yours = Keep mine
roadmaps-conflict-keep-theirs = Keep theirs
roadmaps-conflict-who = Changed since you opened the page:
roadmaps-conflict-nothing = Nothing: empty or removed
roadmaps-conflict-stays = It stays. Nothing is written in it.
roadmaps-conflict-history = All saved versions
roadmaps-second-ar = In Arabic
roadmaps-second-zh = In Chinese
roadmaps-second-en = In English
roadmaps-second-fr = In French
roadmaps-second-ru = In Russian
roadmaps-second-es = In Spanish

## Text and sectors

roadmaps-text-heading = Title, summary and profile
roadmaps-text-title = Title
roadmaps-text-summary = Summary
roadmaps-text-profile = Needs and resources
roadmaps-text-profile-why = Readers see the profile next to the activities you choose.
roadmaps-text-context = Context
roadmaps-text-needs = Needs
roadmaps-text-means = Means
roadmaps-text-settings = Settings
roadmaps-text-second = Second language
# used: dynamic
roadmaps-text-second-hint = Every form then shows a field in this language beside the original.
roadmaps-text-preparation = Show in public that a roadmap is in preparation
roadmaps-sectors-heading = Sectors that come first
roadmaps-sectors-choose = Cultural sectors
roadmaps-sectors-reason = Why this sector
roadmaps-diagnosis-heading = Diagnosis
roadmaps-diagnosis-lede = Say how the state of play was found, and what was found. Readers see it next to the activities you choose.
roadmaps-diagnosis-method = Method
roadmaps-diagnosis-period = Period
roadmaps-diagnosis-from = Period: from
# used: dynamic
roadmaps-diagnosis-from-hint = A day, a month or a year, as you would write it.
roadmaps-diagnosis-to = Period: to
roadmaps-diagnosis-from-to = from { $first } to { $second }
roadmaps-diagnosis-sources = Data used
roadmaps-diagnosis-source-n = Source { $n }
roadmaps-diagnosis-findings = Findings by sector
roadmaps-diagnosis-finding = What was found
roadmaps-diagnosis-needs = Needs found
roadmaps-diagnosis-needs-why = Tick the activities each need leads to. To remove a need, empty it and clear its activities.
roadmaps-diagnosis-need = Need
roadmaps-diagnosis-need-n = Need { $n }
roadmaps-diagnosis-activities = Activities it leads to
roadmaps-diagnosis-n-activities = Activities it leads to: { $n }
roadmaps-diagnosis-leads = leads to { $value }
roadmaps-diagnosis-chosen = priority
roadmaps-diagnosis-not-linked = Leads to no priority activity
roadmaps-diagnosis-unlinked = Needs that lead to no priority activity: { $n }
roadmaps-diagnosis-unlinked-why = This is a remark. It does not keep you from finalizing.
roadmaps-register-heading = National team and stakeholders
roadmaps-register-lede = Who is of the team, who was invited and who took part. The public reads counts, and bodies by name only where you tick it. Names of persons stay within your team.
roadmaps-register-lacks-civil = Nobody in the team is from civil society.
roadmaps-register-lacks-women = The team has no women’s organization.
roadmaps-register-lacks-youth = The team has no youth organization.
roadmaps-register-balance = Balance by sector
roadmaps-register-sector = Sector
roadmaps-register-members = In the team
roadmaps-register-listed = In the register
roadmaps-register-all = The register
roadmaps-register-steps = Who was invited and took part, by step
roadmaps-register-organization = Name of the body
# used: dynamic
roadmaps-register-organization-hint = Its official name. Leave it empty for a person without a body.
roadmaps-register-person = Person
# used: dynamic
roadmaps-register-person-hint = For your team’s eyes only: never published, in no history, erased when the entry is removed.
roadmaps-register-role = Role
roadmaps-register-mandate = Mandate
roadmaps-register-membership = National team
roadmaps-register-is-member = Member of the national team
roadmaps-register-naming = Publication
roadmaps-register-may-be-named = The name of the body may be published
roadmaps-register-invited = Invited at
roadmaps-register-took-part = Took part in
roadmaps-register-add = Add a body or a person
roadmaps-register-entry = Entry of the register
roadmaps-register-remove = Remove this entry
roadmaps-register-remove-asks = It no longer counts and can be added again. The name of the person is erased.
roadmaps-register-removed = Removed: { $n }
roadmaps-register-erased = A person whose name was erased
roadmaps-register-again = Add again
roadmaps-register-empty = Nobody stands here yet.
roadmaps-register-meanwhile = What a colleague saved meanwhile
roadmaps-trainings-heading = Trainings
roadmaps-trainings-lede = A training stands under each step it goes along with, and is counted once.
roadmaps-trainings-add = Add a training
roadmaps-trainings-none = No training goes along with this step yet.
roadmaps-trainings-all = All trainings, each counted once
roadmaps-training-entry = Training
roadmaps-training-title = Title
roadmaps-training-provider = Provider
roadmaps-training-steps = Steps it goes along with
roadmaps-training-days = Days
roadmaps-training-participants = Participants
roadmaps-training-women = Women among them
roadmaps-training-under-thirty = Under thirty among them
roadmaps-training-remove = Remove this training
roadmaps-training-remove-asks = It no longer counts and can be added again.
roadmaps-made-heading = How it was made
roadmaps-made-lede = Counted from the registers the Party keeps beside this version. Bodies are named only where they may be; persons never are.
roadmaps-made-begun = Begun
roadmaps-made-consulted = Consultation opened
roadmaps-lessons-heading = Lessons
roadmaps-lessons-why = What you learnt while you made this roadmap helps those who begin now. It stands beside the version and is in none of its signed texts, so you may add to it at any time.
roadmaps-lessons-are-public = This version is published: what you save here can be read by everybody at once.
roadmaps-lessons-field = What you would do again, and what otherwise
roadmaps-made-sectors = Team and stakeholders by sector
roadmaps-made-steps = The four steps
roadmaps-made-step = Step
roadmaps-made-invited = Invited
roadmaps-made-took-part = Took part
roadmaps-made-trained = Trained
roadmaps-profile-of = Profile and chosen activities of version { $first }, { $second }

## Positions

roadmaps-positions-heading = Positions on the activities
roadmaps-position-choice = Position
roadmaps-position-reason = Reason
roadmaps-position-guidance = What the activity asks for, and what might be shown
roadmaps-position-lacks-evidence = Done, without evidence: not yet stated
roadmaps-position-not-stated = “Done” is kept as you typed it. It counts once there is evidence: add a measure, a link or a file below.
roadmaps-tally = Tally of the { $n } activities
roadmaps-tally-activities = Activities
roadmaps-tally-bar = Bar
roadmaps-snapshots = Snapshots
roadmaps-snapshots-none = A dated snapshot is made when every activity has a stated position.
roadmaps-snapshots-caption = All positions stated, by day
roadmaps-evidence-title = Evidence
roadmaps-evidence-none = No evidence yet.
roadmaps-evidence-measure = A measure in the database
roadmaps-evidence-search = Words in the measure
roadmaps-evidence-no-hits = No measure of this Party holds these words.
roadmaps-evidence-new = A new measure
roadmaps-evidence-new-title = Title of the measure
# used: dynamic
roadmaps-evidence-new-title-hint = It begins as a draft that only your team sees.
roadmaps-evidence-new-add = Begin the measure and add it
roadmaps-evidence-link = link
roadmaps-evidence-unread = A measure that is not public
roadmaps-evidence-withheld = A document that the Party keeps to itself
roadmaps-evidence-kept = kept by the Party
roadmaps-evidence-link-heading = A link
roadmaps-evidence-url = Web address
roadmaps-evidence-link-title = Title of the page
# used: dynamic
roadmaps-evidence-link-title-hint = Address and title are published and sent with the roadmap.
roadmaps-evidence-link-add = Add the link
roadmaps-evidence-file = { $first }, { $second } kB
roadmaps-evidence-file-heading = A file
roadmaps-evidence-file-choose = File
roadmaps-evidence-file-title = Title of the document
roadmaps-evidence-file-public = May be published with the roadmap
# used: dynamic
roadmaps-evidence-file-public-hint = With this mark everybody can read file and title once the roadmap is published, and the Secretariat once it is sent. Without it both stay within your team; others learn only that there is a document.
roadmaps-file-limit = PDF, image, office document or text, at most { $value } MB.

## Priorities and plan

roadmaps-priorities-heading = Priority activities
roadmaps-priorities-choose = Activities that come first
roadmaps-priorities-caption = Priority activities with owner and day
roadmaps-priority-owner = Owner
roadmaps-priority-needs = Needs it answers
roadmaps-priority-due = To be done by
# used: dynamic
roadmaps-priority-due-hint = Year-month-day, such as 2028-06-30
roadmaps-plan-heading = Plan of action
roadmaps-plan-caption = Stages and actions
roadmaps-plan-what = Stage or action
roadmaps-plan-owner = Owner
roadmaps-plan-start = Begins
# used: dynamic
roadmaps-plan-start-hint = Year-month-day, such as 2027-01-31
roadmaps-plan-end = Ends
# used: dynamic
roadmaps-plan-end-hint = Year-month-day, such as 2028-12-31
roadmaps-plan-closed = Closed
roadmaps-plan-empty = The plan has no stage yet. It may also be written after validation.
roadmaps-plan-long = This plan runs longer than three years. It is accepted; the framework suggests two to three.
roadmaps-plan-beyond = Ends after three years
roadmaps-plan-drawn = Drawn over time, from { $first } to { $second }
roadmaps-plan-add-stage = Add a stage
roadmaps-plan-none = No plan yet
roadmaps-plan-draft = In draft
roadmaps-plan-waiting = Waiting for validation
roadmaps-plan-validated = Validated
roadmaps-stage-heading = Stage of the plan
roadmaps-stage-title = Title of the stage
roadmaps-stage-instruments = Laws, measures and strategies
roadmaps-stage-instruments-why = Each stage names at least one to adapt or to draft. Empty a title to remove a line.
roadmaps-stage-actions = Actions of this stage
roadmaps-stage-no-actions = No action yet.
roadmaps-stage-add-action = Add an action
roadmaps-stage-remove = Remove this stage with its actions
roadmaps-stage-remove-asks = It goes with its actions: { $n }. What was saved stays in history.
roadmaps-chapters-heading = Text in chapters
roadmaps-chapters-why = Several people may write at the same time. Paragraphs get their numbers from their order, and each can be commented on by the team.
roadmaps-chapters-empty = There is no chapter yet. Add one, or begin with a chapter for each output of the Open Roadmap.
roadmaps-chapters-template = Add a chapter for each output
roadmaps-chapter-heading = Chapter
roadmaps-chapter-n = Chapter { $value }
roadmaps-chapter-title = Title of the chapter
roadmaps-chapter-paragraph = Paragraph
roadmaps-chapter-paragraphs = Paragraphs
roadmaps-chapter-further = Further paragraph
roadmaps-chapter-emptied = A paragraph that is emptied goes when it is saved. What was saved stays in history.
roadmaps-chapter-add = Add a chapter
roadmaps-chapter-remove = Remove this chapter with its paragraphs
roadmaps-chapter-remove-asks = It goes with its paragraphs: { $n }. What was saved stays in history.
roadmaps-move-up = Move up
roadmaps-move-down = Move down
roadmaps-comments-link = Comments
roadmaps-comments-heading = Comments of the team
roadmaps-comments-on = Comments on paragraph { $value }
roadmaps-comments-why = Only your Party’s team reads these. They are in no text that is signed, published or sent.
roadmaps-comments-none = Nobody has commented yet.
roadmaps-comment-words = Your comment
roadmaps-comment-send = Comment
roadmaps-comment-open = Open
roadmaps-comment-closed = Resolved
roadmaps-comment-resolve = Mark as resolved
roadmaps-comment-reopen = Open again
roadmaps-comment-resolved = Resolved by { $first }, { $second }
roadmaps-comment-reopened = Opened again by { $first }, { $second }
roadmaps-comment-gone = On a paragraph that has gone:
roadmaps-done-comment = The comment is kept.
roadmaps-done-comment-resolved = The comment is resolved.
roadmaps-done-comment-reopened = The comment is open again.
roadmaps-instrument-n = Law, measure or strategy { $n }
roadmaps-instrument-title = Title
roadmaps-instrument-kind = Kind
roadmaps-instrument-act = What is to be done
roadmaps-instrument-law = Law
roadmaps-instrument-measure = Measure
roadmaps-instrument-strategy = Strategy
roadmaps-instrument-adapt = Adapt
roadmaps-instrument-draft = Draft
roadmaps-action-heading = Action of the plan
roadmaps-action-title = Title of the action
roadmaps-action-depends-on = Depends on these actions
# used: dynamic
roadmaps-action-depends-on-hint = They have to be done before this one can be.
roadmaps-action-money = Money
roadmaps-money-currency = Currency
# used: dynamic
roadmaps-money-currency-hint = Three letters, such as XOF
roadmaps-money-amount = Amount
roadmaps-money-understood = Understood as { $first } ({ $second })
roadmaps-money-unread = This cannot be read yet. It is kept as you typed it. Before finalization give amount, currency and year, or leave all three empty.
roadmaps-money-year = { $first } ({ $second })
roadmaps-money-n = Amount { $n }
roadmaps-money-source = Source of the money
roadmaps-money-no-currency = There is no currency { $value } in ISO 4217. It is kept as you typed it. Correct it before finalization.
roadmaps-money-totals = Money of the plan by currency
roadmaps-money-left-out = Amounts that cannot be read yet and are not added up: { $n }
roadmaps-action-indicators = Indicators
roadmaps-indicator-n = Indicator { $n }
roadmaps-indicator-kind = Kind of indicator
roadmaps-indicator-more = Unit, breakdown and source
roadmaps-indicator-number = Number
roadmaps-indicator-yes-no = Yes or no
roadmaps-indicator-scale = Maturity scale from 0 to 5
roadmaps-indicator-narrative = Narrative
roadmaps-indicator-unit = Unit
roadmaps-indicator-disaggregation = Broken down by
# used: dynamic
roadmaps-indicator-disaggregation-hint = Such as sex, age, region
roadmaps-indicator-source = Source of the figure
roadmaps-action-indicator = What is measured
roadmaps-action-baseline = Baseline
roadmaps-action-target = Target
roadmaps-action-why-none = If there is no indicator: why
roadmaps-action-remove = Remove this action
roadmaps-baseline-target = baseline { $first }, target { $second }
roadmaps-untitled = Without a title
roadmaps-numbered = { $first } { $second }
roadmaps-progress-heading = Progress of the plan
roadmaps-steps-heading = Log of the steps
roadmaps-steps-lede = What happened on the way to the roadmap, by step and day. A step stands here once the Party has opened it; anybody can comment, without an account.
roadmaps-steps-none = The Party has not opened any step.
roadmaps-steps-not-open = The Party has not opened this step.
roadmaps-steps-opened = The step was opened to everyone
roadmaps-steps-ended = Comments on the step closed
roadmaps-steps-round-opened = Consultation opened: { $value }
roadmaps-steps-round-ended = Consultation closed: { $value }
roadmaps-steps-meeting = A meeting was held
roadmaps-steps-meeting-with = { $n ->
    [one] A meeting was held, { $n } person present
   *[other] A meeting was held, { $n } people present
  }
roadmaps-steps-training = A training began
roadmaps-steps-training-with = { $n ->
    [one] A training with { $n } participant began
   *[other] A training with { $n } participants began
  }
roadmaps-steps-invited = Invited: { $n }
roadmaps-steps-took-part = Took part: { $n }
roadmaps-steps-finalized = Version { $n } was finalized
roadmaps-steps-validated = Version { $n } was validated by the competent authority
roadmaps-steps-plan-validated = The plan of action of version { $n } was validated
roadmaps-steps-published = Version { $n } was published
roadmaps-steps-shared = The roadmap was shared with UNESCO
roadmaps-steps-comment = Comment on this step
roadmaps-steps-comments = { $n ->
    [0] No comments shown yet
    [one] { $n } comment
   *[other] { $n } comments
  }
roadmaps-steps-waiting = { $n ->
    [one] { $n } comment waits to be looked at, since { $day }.
   *[other] { $n } comments wait to be looked at, the first since { $day }.
  }
roadmaps-progress-lede = Say here where each stage and action stands. Every report is kept with your name, your office and the day; the signed plan does not change. A further report takes the place of an earlier one.
roadmaps-progress-public-lede = What the Party reports on its plan of action. It stands beside the signed plan and is no part of it.
roadmaps-progress-past = Planned for a day that has passed
roadmaps-progress-coming = Coming
roadmaps-progress-planned-for = planned for { $value }
roadmaps-progress-no-day = no day planned
roadmaps-progress-last = Last report: { $value }
roadmaps-progress-told = Reported by { $first }, { $second }
roadmaps-progress-evidence = Evidence
roadmaps-progress-add = Report where it stands
roadmaps-progress-updates = Reports so far
roadmaps-progress-state = Where it stands
roadmaps-progress-on = Since or on this day
# used: dynamic
roadmaps-progress-on-hint = Year-month-day, such as 2027-01-31. Today, if it stays empty.
roadmaps-progress-note = What happened
# used: dynamic
roadmaps-progress-note-hint = If it is dropped, give the reason. Everybody reads this.
roadmaps-progress-link = Web address of evidence
roadmaps-progress-value = Value
roadmaps-progress-value-add = Add a value
roadmaps-state-not-begun = Not begun
roadmaps-state-begun = Begun
roadmaps-state-done = Done
roadmaps-state-dropped = Dropped

## Checking, history, translation

roadmaps-check-heading = Check all answers
roadmaps-check-priority = Priority { $value }
roadmaps-check-stage = Stage { $n }
roadmaps-not-provided = Not provided
roadmaps-place = { $first }, { $second }
roadmaps-missing-title = Write the title in the original language
roadmaps-missing-summary = Write the summary in the original language
roadmaps-missing-too-long = Shorten to { $n } characters: “{ $text }”
roadmaps-missing-sector = Choose at least one sector
roadmaps-missing-sector-reason = Say why this sector comes first: { $value }
roadmaps-missing-position = State the position on { $value }
roadmaps-missing-evidence = Add evidence that { $value } is done
roadmaps-missing-reason = Say why { $value } is not relevant
roadmaps-missing-priority = Choose at least one priority activity
roadmaps-missing-priority-owner = Name the owner of priority { $value }
roadmaps-missing-priority-due = Give the day by which priority { $value } is to be done
roadmaps-missing-stage = Write at least one stage of the plan
roadmaps-missing-stage-dates = Give both days of the stage “{ $value }”
roadmaps-missing-stage-order = The stage “{ $value }” ends before it begins: correct its days
roadmaps-missing-stage-owner = Name the owner of the stage “{ $value }”
roadmaps-missing-instrument = Name a law, measure or strategy of the stage “{ $value }”
roadmaps-missing-indicator = Give an indicator of “{ $value }” with baseline and target, or say why there is none
roadmaps-missing-action-day = This day of “{ $value }” cannot be read: correct it or leave it empty
roadmaps-missing-action-order = “{ $value }” ends before it begins: correct its days
roadmaps-missing-money = The money of “{ $value }” cannot be read: give amount, currency and year, or leave all three empty
roadmaps-missing-currency = The currency of “{ $value }” is none of ISO 4217: correct it
roadmaps-missing-indicator-number = A baseline or target of “{ $value }” is no number: correct it or choose another kind of indicator
roadmaps-missing-indicator-scale = A baseline or target of “{ $value }” is not on the scale: give a whole number from 0 to 5
roadmaps-missing-circle = These actions depend on one another in a circle: { $value }. Remove one of the dependences
roadmaps-history-heading = Saved versions
roadmaps-said = { $first }: { $second }
roadmaps-history-restored = Version { $value } brought back
roadmaps-compare-before = Compare with the version before
roadmaps-compare-versions = Version { $first } and version { $second }
roadmaps-compare-same = The two versions say the same.
roadmaps-compare-heading = Two versions compared
roadmaps-compare-link = Compare
roadmaps-translate-heading = Translations
roadmaps-translate-lede = Translations are signed “provided by the Party” and make no new version. The original stays as it was validated.
roadmaps-translate-into = Language
roadmaps-translate-missing = Texts without this language: { $n }
roadmaps-translate-still-right = The translation still says what the original says

## Work off line

roadmaps-workbook-heading = Work off line
roadmaps-workbook-lede = Take the draft along as a workbook, fill it in without a connection, and bring it back. Nothing is written before you have seen what would change.
roadmaps-workbook-take = Take along
roadmaps-workbook-take-why = The workbook opens in any spreadsheet program. Its labels are in the language of this page.
roadmaps-workbook-whole = The whole roadmap
roadmaps-workbook-part = Only a part
roadmaps-workbook-bring = Bring back
roadmaps-workbook-limit = XLSX or ODS, at most { $value } MB. Macros are refused; of formulas the values are read.
roadmaps-workbook-file = Workbook
roadmaps-workbook-filled-by = Filled in by
# used: dynamic
roadmaps-workbook-filled-by-hint = Name or office, if it was somebody else. It stands in no history, is never published, and can be erased.
roadmaps-workbook-given = It was given to
roadmaps-workbook-look = See what would change
roadmaps-workbook-came = Workbooks that came back
roadmaps-workbook-none = No workbook has come back yet.
roadmaps-workbook-waiting = Not applied
roadmaps-workbook-applied = Applied: { $n }
roadmaps-workbook-undone = Taken back
roadmaps-workbook-filled-in-by = Filled in by { $value }
roadmaps-workbook-out = Workbooks given to others
roadmaps-workbook-out-why = Another ministry or an organization fills in its part without an account. Enter it here, send the file, and bring back what you get.
roadmaps-workbook-to = Body or office it goes to
roadmaps-workbook-what = What it holds
roadmaps-workbook-due = Asked back by
# used: dynamic
roadmaps-workbook-due-hint = Year-month-day, such as 2028-06-30
roadmaps-workbook-back = Came back on
roadmaps-workbook-still-out = Still out
roadmaps-workbook-give = Enter it and make the workbook
roadmaps-workbook-import = A workbook that came back
roadmaps-workbook-again = A colleague saved meanwhile. Look through it again: nothing was written.
roadmaps-workbook-dry = Nothing has been written yet. This is what applying the workbook would do.
roadmaps-workbook-is-new = New
roadmaps-workbook-is-changed = Changed
roadmaps-workbook-is-same = Already so in the draft
roadmaps-workbook-is-conflict = Changed by a colleague meanwhile
roadmaps-workbook-is-refused = Not yours to write now
roadmaps-workbook-refused-why = You may not write these parts, or the draft is closed for them. They stay with this workbook: a colleague who writes them can apply them on this page.
roadmaps-workbook-n-unchanged = Unchanged
roadmaps-workbook-n-unread = Not understood
roadmaps-workbook-marked = Download the workbook with a column that says what to put right
roadmaps-workbook-its = In the workbook
roadmaps-workbook-standing = In the draft
roadmaps-workbook-take-its = Take the workbook’s
roadmaps-workbook-keep = Keep the draft’s
roadmaps-workbook-apply = Apply the clean changes: { $n }
roadmaps-workbook-apply-chosen = Apply what is chosen
roadmaps-workbook-nothing = The workbook says the same as when it was made.
roadmaps-workbook-rows = What differs, cell by cell
roadmaps-workbook-question = Question
roadmaps-workbook-place = Sheet and cell
roadmaps-workbook-then = When it was made
roadmaps-workbook-typed = As filled in
roadmaps-workbook-becomes = What happens
roadmaps-workbook-deleted = Deleted
roadmaps-workbook-notes = Sources and notes
roadmaps-workbook-notes-why = They stay with this workbook and become no part of the roadmap.
roadmaps-workbook-was-applied = Applied: { $value }
roadmaps-workbook-was-undone = Taken back: { $value }
roadmaps-workbook-undo = Take back what was applied
roadmaps-workbook-undo-why = For 30 days. What colleagues have changed since stays as it is.
roadmaps-workbook-erase = Erase who filled it in
roadmaps-workbook-error-undo = It can no longer be taken back: 30 days have passed. Bring back an earlier version from the saved versions.
roadmaps-workbook-error-macros = The workbook holds macros and is not opened. Save it as XLSX without macros and bring it again
roadmaps-workbook-error-password = The workbook has a password. Save it without one and bring it again
roadmaps-workbook-error-heavy = The workbook is too large to be read. Remove what you added beside the answers, or copy the answers into a new one
roadmaps-workbook-error-file = This file cannot be read as a workbook. Save it as XLSX and bring it again
roadmaps-workbook-error-not-ours = This workbook was not made on this page, or its hidden sheet is gone. Take along a new one and copy your answers into it
roadmaps-workbook-error-form = This workbook was made for another form of the roadmap. Take along a new one and copy your answers into it
roadmaps-workbook-error-party = This is a workbook of another Party: { $value }. Nothing of it was kept
roadmaps-workbook-error-unknown = The version this workbook was made from is not known here. Take along a new one and copy your answers into it
roadmaps-workbook-unread-unknown = No question has this identifier. Copy the answer into the row of its question.
roadmaps-workbook-unread-columns = The column for answers is missing. Give it its heading again, as in a new workbook.
roadmaps-workbook-unread-language = This answer has no second language, or the column is of another one. Write it in the column for answers.
roadmaps-workbook-unread-broken = The spreadsheet shows an error in this cell. Write the answer itself.
roadmaps-workbook-unread-day = There is no such day. Write year-month-day, such as 2028-06-30.
roadmaps-workbook-unread-choice = This is none of the choices. Choose one from the list of the cell.
roadmaps-workbook-unread-code = One of these is no activity of the framework. Write codes such as 1.1; 2.3.
roadmaps-workbook-unread-link = This is neither a web address nor the identifier of a measure. Begin an address with https://.
roadmaps-workbook-unread-measure = No measure of this Party has this identifier. Copy it from the page of the measure.
roadmaps-workbook-unread-twice = Another row has the same identifier and another answer. Keep one of them.
roadmaps-workbook-unread-lost = It says something about what is not there. First fill in the title, or choose yes, in the same group.
roadmaps-workbook-new = New: { $value }
roadmaps-workbook-priority = Comes first
roadmaps-workbook-codes = Codes of activities, such as 1.1; 2.3
roadmaps-workbook-evidence = A web address or the identifier of a measure: it is added. Files are added on the page of the position.
roadmaps-workbook-id = Identifier
roadmaps-workbook-guidance = Guidance
roadmaps-workbook-answer = Answer
roadmaps-workbook-source = Where it comes from
roadmaps-workbook-note = Note
roadmaps-workbook-fix = What to put right
roadmaps-workbook-stray = Not in their place
roadmaps-workbook-lists = Lists
roadmaps-workbook-cover = About this workbook
roadmaps-workbook-made = Made on
roadmaps-workbook-how = How to fill it in
roadmaps-workbook-how-answer = Write into the column for answers. An empty cell changes nothing.
roadmaps-workbook-how-choice = Where a cell has a list, choose from it.
roadmaps-workbook-how-day = Write days as year-month-day, such as 2028-06-30.
roadmaps-workbook-how-new = Groups marked as new add what is not there yet. Leave those empty that you do not need.
roadmaps-workbook-how-back = Give the file back to whoever gave it to you. Sheets, columns and rows may be moved.
roadmaps-workbook-how-clear = To delete an answer, write { $value } into its cell.
roadmaps-workbook-clear = [delete]
roadmaps-workbook-history = From a workbook
roadmaps-workbook-history-undone = A workbook was taken back

## Formal acts

roadmaps-act-heading = { $value }
roadmaps-act-finalize = Freezes the complete version for validation. The competent authority is told.
roadmaps-act-discard = The draft disappears for everybody. It stays in history and is counted nowhere.
roadmaps-act-take-back = The version becomes a draft again. The authority is told, with your note.
roadmaps-act-return = The version goes back to the focal point as a draft, with your note.
roadmaps-act-validate = You sign the exact text shown here, with your name, your office and today’s date.
roadmaps-act-reopen = The version becomes a draft again. Its validation stays in history and no longer holds.
roadmaps-act-finalize-plan = Sends the plan of action to the competent authority. The validated text stays as it is.
roadmaps-act-validate-plan = You sign the exact plan of action shown here.
roadmaps-act-return-plan = The plan of action goes back to the focal point, with your note. The validated text stays.
roadmaps-act-publish = Everybody can read this version from now on. An older published version stays readable, marked as superseded.
roadmaps-act-withdraw = The public page then shows only that the roadmap was withdrawn, and your reason.
roadmaps-act-offers = Activities done, each offered to you as a good practice afterwards: { $n }
roadmaps-act-what = What is signed
roadmaps-act-text = The whole text
roadmaps-act-language = This is signed, in this language and no other: { $value }
roadmaps-act-others = Other languages of this version
roadmaps-act-others-why = They are not what you sign. Each has a fingerprint of its own.
roadmaps-act-note = Note
# used: dynamic
roadmaps-act-note-hint = It is kept with the act and sent to those concerned.
roadmaps-act-remark = Remark
roadmaps-act-confirm = Confirmation
roadmaps-act-sure = I have read this and want it to happen
roadmaps-acts-done = Formal acts
roadmaps-fingerprints = Fingerprints
roadmaps-fingerprints-how = A fingerprint is SHA-256 over the canonical JSON of one language. Anybody can compute it again.
roadmaps-fingerprint-body = Text
roadmaps-fingerprint-plan = Fingerprint of the plan

## Submission

roadmaps-submit-heading = Send to the Secretariat
roadmaps-submit-lede = A frozen copy goes to UNESCO in English or in French. You get a receipt at once.
roadmaps-submit-language = Language of the text you send
roadmaps-submit-missing = Not yet in this language: { $value }
roadmaps-submit-texts = What is sent
roadmaps-submit-read = The whole text in this language: { $value }
roadmaps-submit-replaces = This text replaces the submission { $value }.
roadmaps-submit-sure = Send this version in the language chosen
roadmaps-submit-button = Send the roadmap to UNESCO
roadmaps-submissions-heading = Submissions
roadmaps-submission-heading = Submission { $value }
roadmaps-sent-on = Sent on
roadmaps-sent-by = Sent by
roadmaps-came-as-package = Received as a package from another platform
roadmaps-since = Since
roadmaps-since-day = since { $value }
roadmaps-turn = Whose turn
roadmaps-turn-secretariat = The Secretariat’s turn
roadmaps-turn-party = The Party’s turn
roadmaps-turn-nobody = Finished
roadmaps-stage-word = State
roadmaps-days = Days
roadmaps-n-days = { $n ->
    [0] today
    [one] for { $n } day
   *[other] for { $n } days
  }
roadmaps-receipt-next = The Secretariat opens it, may ask, and accepts it. This page stays at its address. To correct a mistake, send a newer version.
roadmaps-as-package = Send it as a signed package to another platform
roadmaps-replaces = Replaces
roadmaps-replaced-by = Replaced by
roadmaps-conversation = Conversation
roadmaps-conversation-empty = Nothing has been said yet.
roadmaps-open-points = Waiting for an answer
roadmaps-question-n = Question { $value }
roadmaps-thread-answered = Answered
roadmaps-thread-closed = Closed
roadmaps-thread-answer = Answer
roadmaps-part-whole = The whole text
roadmaps-part-stage = Plan of action, stage { $value }
roadmaps-part-action = Plan of action, action { $value }
roadmaps-respond-note = What you want to say
roadmaps-respond-bundle = Each question is about one part of the text and is shown beside it. All of them leave in one message.
roadmaps-respond-point = Question or correction, row { $value }
roadmaps-respond-said = What you ask, or what should be corrected
roadmaps-respond-answer = Your answer, or why nothing is changed
roadmaps-respond-more = More questions
roadmaps-respond-part = Part the question is about
roadmaps-respond-reason = Reason for a correction
roadmaps-frozen = The text as it was sent
roadmaps-desk-heading = Submitted roadmaps
roadmaps-desk-found = Submissions: { $n }
roadmaps-desk-empty = Nothing waits here.
roadmaps-claim-owner = At hand with
roadmaps-claim-until = { $first }, until { $second }
roadmaps-claim-held = { $name } has had this at hand since { $since }, until { $until }.
roadmaps-claim-nobody = Nobody has this at hand.
roadmaps-claim-take = Take it
roadmaps-claim-release = Release
roadmaps-next-act = Next act
roadmaps-next-open = Open what was sent
roadmaps-next-decide = Ask or accept
roadmaps-next-answer = Answer the questions
roadmaps-next-correct = Correct, or say why not
roadmaps-next-send = Send to the Secretariat
roadmaps-next-prepare = Go on with the roadmap
roadmaps-next-begin = Begin a roadmap
roadmaps-next-nothing = Nothing
roadmaps-desk-states = Roadmaps by state
roadmaps-desk-lede = Every Party with where its roadmap stands in public, what comes next and whose turn it is. The address keeps the filters: save it to come back to the same list.
roadmaps-desk-none = No Party matches these filters.
roadmaps-desk-group = Regional group
roadmaps-desk-counter = Counter on a day
roadmaps-sort = Order
roadmaps-sort-since = Waiting longest for the Secretariat first
roadmaps-sort-party = By name of the Party
roadmaps-sort-state = By state
roadmaps-remind = Remind
roadmaps-remind-choose = Reminder
roadmaps-remind-preview = Preview reminders to those chosen
roadmaps-remind-preview-all = Preview reminders to all on this list whose turn it is
roadmaps-remind-heading = Reminders before they go out
roadmaps-remind-none = No Party was chosen whose turn it is. Go back and choose at least one.
roadmaps-remind-undo = What is sent cannot be taken back. Open each name to read the mail in its language.
roadmaps-remind-count = { $n ->
    [0] Nobody gets a mail.
    [one] { $n } person gets a mail.
   *[other] { $n } people get a mail each.
  }
roadmaps-remind-nobody = There is nobody to write to: the Party has no focal point here. It gets no mail.
roadmaps-remind-lately = Reminded lately
roadmaps-remind-again = { $n ->
    [one] Also write to those who were reminded within { $n } day
   *[other] Also write to those who were reminded within { $n } days
  }
roadmaps-remind-confirm = Confirmation
roadmaps-remind-sure = I have read who gets what and want it to go out
roadmaps-remind-send = Send the reminders
roadmaps-reminded-on = Reminded on { $value }
roadmaps-remind-log = Reminders sent
roadmaps-remind-log-none = No reminder has been sent.
roadmaps-remind-found = Parties reminded: { $n }
roadmaps-remind-told = Who got it
roadmaps-desk-by-state = Versions by state
roadmaps-desk-versions = Versions

## Offers, outside

roadmaps-offers-heading = Good practices to share
roadmaps-offers-lede = Each activity that is done may be proposed as a good practice. Nothing reaches the Secretariat without your yes.
roadmaps-offers-none = Nothing is offered. Offers are made when a roadmap with activities done is published.
roadmaps-offer-open = Not answered
roadmaps-offer-later = Later
roadmaps-offer-yes = Yes
roadmaps-offer-no = No
roadmaps-offer-measure = The measure
roadmaps-offer-who = Who made it succeed
# used: dynamic
roadmaps-offer-who-hint = Needed where the evidence is a published measure.
roadmaps-offer-title = Title of the measure
# used: dynamic
roadmaps-offer-title-hint = Used where the evidence is a link or a file: a draft is begun from it.
roadmaps-outside-heading = A roadmap adopted elsewhere
roadmaps-outside-lede = Enter a roadmap that was adopted outside this platform. It is published at once and marked as such.
roadmaps-outside-file = File
roadmaps-outside-day = Adopted on
# used: dynamic
roadmaps-outside-day-hint = Year-month-day, such as 2024-05-21
roadmaps-outside-source = Source
# used: dynamic
roadmaps-outside-source-hint = Who adopted it, and where it was published.
roadmaps-outside-language = Language of the file
roadmaps-outside-positions = Positions, as far as known
roadmaps-outside-enter = Enter and publish

## Public

roadmaps-list-heading = National roadmaps
roadmaps-list-lede = What Parties have published of their roadmaps for the digital environment. Find them by activity, need, sector or instrument, and set two to four side by side.
roadmaps-none-found = No roadmap matches all of this. Remove one of the filters:
roadmaps-error-filter-day = Filters look at what is published today. Remove the day or the filters.
roadmaps-facet-activity = Activity taken up
roadmaps-facet-priority = Priority activity
roadmaps-facet-planned = Activity planned
roadmaps-facet-active = Activity under way
roadmaps-facet-done = Activity done
roadmaps-facet-position = Position on an activity
roadmaps-facet-need = Need that leads to the activity
roadmaps-facet-instrument = Laws, measures and strategies
roadmaps-list-found = Parties: { $n }
roadmaps-list-none = Parties with none published: { $n }
roadmaps-list-empty = No roadmap has been published by this day.
roadmaps-list-sectors = Compared by sector
roadmaps-list-sectors-caption = Parties by the sectors that come first in their roadmaps
roadmaps-list-parties = Parties
roadmaps-list-which = Which
roadmaps-counter-heading = Roadmaps, { $value }
roadmaps-counter-begun = begun
roadmaps-counter-finalized = finalized
roadmaps-counter-published = published
roadmaps-counter-implemented = being implemented
roadmaps-counter-outside = adopted outside the platform
roadmaps-counter-how = Counted are Parties. Begun: any version exists. Finalized: a version was ever finalized. Being implemented: the plan of a published version has a closed action.
roadmaps-shared-on = shared with UNESCO, { $value }
roadmaps-superseded-banner = There is a newer version of this roadmap.
roadmaps-superseded-link = Read the current version
roadmaps-withdrawn-heading = This roadmap was withdrawn
roadmaps-credit = Begun from the roadmap of { $value }
roadmaps-revision-why = What this revision changes
roadmaps-print = Print view
roadmaps-document-contents = Contents
# At the top of every page of a file made of a draft.
roadmaps-document-draft = DRAFT - NOT SENT
roadmaps-document-unpublished = NOT PUBLISHED
roadmaps-document-download = The version at work as a file (DOCX)
roadmaps-address = Permanent address
roadmaps-page-title = { $first } - { $second }
roadmaps-disclaimer = The content is the Party’s own.

## After an act

roadmaps-done-saved = Saved.
roadmaps-done-start = The draft has begun.
roadmaps-done-evidence = The evidence is added.
roadmaps-done-removed = Removed. It stays in history.
roadmaps-done-restore = The earlier version is back, as a new one.
roadmaps-done-workbook = Applied. It is one entry among the saved versions and can be taken back.
roadmaps-done-workbook-given = Entered. Download the workbook from the list and send it.
roadmaps-done-workbook-undone = Taken back.
roadmaps-done-workbook-undone-kept = Taken back. What colleagues have changed since stays.
roadmaps-done-discard = The draft is discarded.
roadmaps-done-finalize = Finalized. The competent authority has been told. Nothing has been sent to the Secretariat.
roadmaps-done-take-back = Taken back: it is a draft again.
roadmaps-done-return = Returned with your note.
roadmaps-done-validate = Validated and signed.
roadmaps-done-reopen = Reopened: it is a draft again.
roadmaps-done-finalize-plan = The plan of action waits for the authority.
roadmaps-done-validate-plan = The plan of action is validated.
roadmaps-done-return-plan = The plan of action is returned with your note.
roadmaps-done-publish = Published.
roadmaps-done-withdraw = Withdrawn, with your reason.
roadmaps-done-translation = The translation is saved.
roadmaps-done-progress = The progress is recorded.
roadmaps-done-submit = Sent. This is your receipt.
roadmaps-done-respond = Done. The other side has been told.
roadmaps-done-claim = You have it at hand now.
roadmaps-done-release = Released. Others can take it.
roadmaps-done-remind = The reminders are on their way. Who got them stands here.
roadmaps-done-offer = Your answer is kept.
roadmaps-done-outside = Entered and published.

## Refusals

roadmaps-error-not-now = This cannot be done in the present state of the roadmap.
roadmaps-error-note = Write a note: this act is kept with its reason.
roadmaps-error-confirm = Tick the box to confirm.
roadmaps-error-changed = This changed since you opened it. It is shown as it is now: read it again.
roadmaps-error-question = Write at least one question
roadmaps-error-answer = Answer each question, or say why nothing is changed
roadmaps-error-none-chosen = Choose at least one Party
roadmaps-error-nobody-reminded = Nothing was sent: those chosen have nobody to write to, or were reminded within { $n } days.
roadmaps-error-missing = Still missing: { $n }. Complete the list above.
roadmaps-error-open-exists = A version is already being prepared. Finish or discard it first.
roadmaps-error-none-published = There is no published roadmap to start from.
roadmaps-error-own-roadmap = This is your own roadmap. Begin a revision of it instead.
roadmaps-error-not-in-draft = This version is no longer a draft. Take it back or reopen it to change it.
roadmaps-error-not-your-part = This part was not given to you. Ask the focal point.
roadmaps-error-same-person = Whoever finalized may not validate. Another holder of the authority’s role must do it.
roadmaps-error-plan-validated = The plan of action is validated already.
roadmaps-error-circle = These actions depend on one another in a circle: { $value }. What you chose is kept; remove one of the dependences before finalization.
roadmaps-error-value = This is no value of this kind of indicator: a number, or a whole number from 0 to 5 on the scale, or yes or no.
roadmaps-error-authority-withdraws = The competent authority withdraws the roadmap.
roadmaps-error-measure = Choose a measure of this Party.
roadmaps-error-not-of-framework = { $value } is no activity of the framework. Choose from the list.
roadmaps-error-original-language = This is the original language. Choose another one.
roadmaps-error-not-validated = Only a validated or published version can be sent.
roadmaps-error-language = Roadmaps are sent in English or in French. Choose one of them.
roadmaps-error-language-of-file = Send it in the language of the file.
roadmaps-error-untranslated = Texts missing in this language: { $n }. They are listed above.
roadmaps-error-recall-first = Your last submission has not been opened yet. Recall it before you send another.
roadmaps-error-same-text = This is the text you sent already. Send a newer version, or answer the Secretariat.
roadmaps-error-unreadable = This platform cannot show all of the text that came, so it was not taken in.
roadmaps-error-offer-answered = This offer has been answered.
roadmaps-error-day-to-come = Enter a day that has passed.
roadmaps-error-body-or-person = Name a body or a person.
roadmaps-error-ends-before = It ends before it begins. Correct one of the days.
roadmaps-error-more-than-all = This is more than all participants. Correct one of the numbers.
roadmaps-error-overtaken = A colleague saved this entry meanwhile. What they saved is shown above your text: bring both together, then save.

## Mine to do, desk

roadmaps-wait-draft = Go on with the draft of the roadmap, version { $number } ({ $party })
roadmaps-wait-returned = Change the roadmap that came back, version { $number } ({ $party })
roadmaps-wait-part = Write your part of the roadmap, version { $number } ({ $party })
roadmaps-wait-validate = Validate or return the roadmap, version { $number } ({ $party })
roadmaps-wait-validate-plan = Validate or return the plan of action, version { $number } ({ $party })
roadmaps-wait-plan-returned = Change the plan of action that came back, version { $number } ({ $party })
roadmaps-wait-publish = Publish the validated roadmap, version { $number } ({ $party })
roadmaps-wait-question = Answer the Secretariat’s question on version { $number } ({ $party })
roadmaps-wait-correction = Correct version { $number } or say why nothing is changed ({ $party })
roadmaps-wait-offers = Good practices offered to you: { $number } ({ $party })
roadmaps-wait-open = Open the submitted roadmap, version { $number } ({ $party })
roadmaps-wait-decide = Ask, ask for a correction or accept version { $number } ({ $party })

## Mail

# used: dynamic
roadmaps-notice-finalized-subject = { $party } - roadmap: finalized, waiting for your validation
# used: dynamic
roadmaps-notice-finalized-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-taken-back-subject = { $party } - roadmap: taken back by the focal point
# used: dynamic
roadmaps-notice-taken-back-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-discarded-subject = { $party } - roadmap: the draft was discarded
# used: dynamic
roadmaps-notice-discarded-text = National roadmap of { $party }, version { $number }. { $note } The draft is gone from the work of your Party; its history stays.
# used: dynamic
roadmaps-notice-returned-subject = { $party } - roadmap: returned with a note
# used: dynamic
roadmaps-notice-returned-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-reopened-subject = { $party } - roadmap: reopened, the validation no longer holds
# used: dynamic
roadmaps-notice-reopened-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-validated-subject = { $party } - roadmap: validated
# used: dynamic
roadmaps-notice-validated-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-plan-waiting-subject = { $party } - roadmap: plan of action waiting for your validation
# used: dynamic
roadmaps-notice-plan-waiting-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-plan-validated-subject = { $party } - roadmap: plan of action validated
# used: dynamic
roadmaps-notice-plan-validated-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-plan-returned-subject = { $party } - roadmap: plan of action returned with a note
# used: dynamic
roadmaps-notice-plan-returned-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-what-changed-subject = { $party } - roadmap: what changed in the plan of action?
# used: dynamic
roadmaps-notice-what-changed-text = National roadmap of { $party }, version { $number }. Which stages and actions have begun, are done or were dropped? Open the page below to report it. If nothing changed, nothing is to be done.
# used: dynamic
roadmaps-notice-published-subject = { $party } - roadmap: published
# used: dynamic
roadmaps-notice-published-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-withdrawn-subject = { $party } - roadmap: withdrawn
# used: dynamic
roadmaps-notice-withdrawn-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-entered-subject = { $party } - roadmap: a version adopted elsewhere was entered
# used: dynamic
roadmaps-notice-entered-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-submitted-subject = { $party } - roadmap: submitted
# used: dynamic
roadmaps-notice-submitted-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-receipt-subject = { $party } - roadmap: sent, here is the receipt
# used: dynamic
roadmaps-notice-receipt-text = National roadmap of { $party }, version { $number }. Receipt number: { $receipt }. Sent: { $sent }. SHA-256 of the text: { $fingerprint }. Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-receipt-plan-subject = { $party } - roadmap: sent, here is the receipt
# used: dynamic
roadmaps-notice-receipt-plan-text = National roadmap of { $party }, version { $number }. Receipt number: { $receipt }. Sent: { $sent }. SHA-256 of the text: { $fingerprint }. SHA-256 of the plan of action: { $plan }. Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-recalled-subject = { $party } - roadmap: submission recalled
# used: dynamic
roadmaps-notice-recalled-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-opened-subject = { $party } - roadmap: received by the Secretariat
# used: dynamic
roadmaps-notice-opened-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-answered-subject = { $party } - roadmap: the Party has answered
# used: dynamic
roadmaps-notice-answered-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-question-subject = { $party } - roadmap: a question needs an answer
# used: dynamic
roadmaps-notice-question-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-correction-subject = { $party } - roadmap: a correction is asked
# used: dynamic
roadmaps-notice-correction-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-closed-subject = { $party } - roadmap: question or correction closed
# used: dynamic
roadmaps-notice-closed-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
# used: dynamic
roadmaps-notice-remind-begin-subject = { $party } - roadmap: an invitation to begin
# used: dynamic
roadmaps-notice-remind-begin-text = The Secretariat invites { $party } to begin its national roadmap. The page below leads through the steps, and the Secretariat helps on request.
# used: dynamic
roadmaps-notice-remind-prepare-subject = { $party } - roadmap: going on with it
# used: dynamic
roadmaps-notice-remind-prepare-text = { $party } has shown that it prepares its national roadmap. The page below shows which steps come next. Write to the Secretariat where help would be useful.
# used: dynamic
roadmaps-notice-remind-send-subject = { $party } - roadmap: sending the published version
# used: dynamic
roadmaps-notice-remind-send-text = { $party } has published its national roadmap. The page below leads to the form by which it is sent to the Secretariat in English or French; a receipt comes at once.
# used: dynamic
roadmaps-notice-remind-answer-subject = { $party } - roadmap: questions wait for an answer
# used: dynamic
roadmaps-notice-remind-answer-text = The Secretariat has asked about the national roadmap sent by { $party }. The questions stand on the page below, beside the parts they are about, with a place for each answer.
# used: dynamic
roadmaps-notice-remind-correct-subject = { $party } - roadmap: a correction is asked
# used: dynamic
roadmaps-notice-remind-correct-text = The Secretariat has asked for a correction of the national roadmap sent by { $party }. The page below says what and why. Send a corrected version, or say there why nothing is changed.
# used: dynamic
roadmaps-notice-accepted-subject = { $party } - roadmap: accepted
# used: dynamic
roadmaps-notice-accepted-text = National roadmap of { $party }, version { $number }. { $note } Open the page below to read it and to act.
roadmaps-column-title = Title
roadmaps-column-state = State
roadmaps-column-published = Published
roadmaps-column-shared = Shared with UNESCO
roadmaps-column-address = Permanent address

## Parts laid open in a consultation

roadmaps-consulted-text = Title, summary and profile
roadmaps-consulted-chapters = Text in chapters
roadmaps-consulted-sectors = Sectors and their reasons
roadmaps-consulted-positions = Positions on the activities
roadmaps-consulted-plan = Plan of action
roadmaps-consultations = Consultations open now
roadmaps-calls = What Parties were asked
roadmaps-status-reports = Status reports
roadmaps-side-heading = Roadmaps side by side
roadmaps-side-lede = Two to four published roadmaps, by output and activity. The columns stand in the order in which they were chosen.
roadmaps-side-choose = Choose Parties
roadmaps-side-parties = Parties with a published roadmap
roadmaps-side-sectors = Sectors that come first
roadmaps-side-priority = Priority: { $first }, { $second }
roadmaps-side-needs = Needs, with the activities they lead to
roadmaps-side-stages = Stages of the plan of action
roadmaps-side-no-plan = No validated plan of action is published with it.
roadmaps-side-outside = Not recorded: it was adopted outside the platform and entered as a file.
roadmaps-side-without = { $value } has published no roadmap and has no column.
roadmaps-side-kept = Kept for the comparison
roadmaps-side-add = Add to the comparison
roadmaps-side-is-kept = In the comparison
roadmaps-side-more = Choose one more Party to see them side by side.
roadmaps-error-side-most = Choose at most four Parties
roadmaps-n-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
  }
roadmaps-n-contributions = { $n ->
    [one] { $n } published contribution
   *[other] { $n } published contributions
  }
roadmaps-rounds-heading = Consultations held on it
