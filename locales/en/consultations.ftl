### Words of the slice consultations. Keys begin with consultations-.

consultations-title = Consultations
consultations-lede = Parties lay open what they plan and ask what others think of it. Anybody may contribute, without an account, and reads what became of it.
consultations-open-now = Open now
consultations-ended = Closed
consultations-none-open = No Party is taking contributions at the moment.
consultations-steps = Steps of the roadmap
consultations-steps-open = Steps open to comments
consultations-until = Contributions until { $value }, 23:59 UTC
consultations-opened-on = Opened on { $value }
consultations-reopened-because = Opened again:
consultations-questions = Questions
consultations-answer-this = Answer this question
consultations-documents = Documents
consultations-meetings = Meetings
consultations-minutes = Minutes
consultations-text = The text under consultation
consultations-read-text = { $n ->
    [one] Read the text ({ $n } paragraph)
   *[other] Read the text ({ $n } paragraphs)
  }
consultations-laid-open = Text of version { $first } of the national roadmap, as it stood on { $second }. The numbers of the paragraphs stay.
consultations-comment-this = Comment on this paragraph
consultations-contributions = Contributions
consultations-n-contributions = { $n ->
    [one] { $n } contribution
   *[other] { $n } contributions
  }
consultations-contribution-n = Contribution { $value }
consultations-waiting = { $n ->
    [one] { $n } contribution waits to be looked at, since { $day }.
   *[other] { $n } contributions wait to be looked at, the first since { $day }.
  }
consultations-none-yet = There is no contribution to show here yet.
consultations-all-on-one = All on one page, for printing
consultations-filter = Narrow the list
consultations-place = What it is about
consultations-place-round = As a whole
consultations-place-question = Question { $value }
consultations-place-paragraph = Paragraph { $value }
consultations-activities = Activities of the Open Roadmap
consultations-label-of = { $first }: { $second }
consultations-label-number = { $first }: { $second }
consultations-kind = You speak as
consultations-who-person = Person speaking for nobody else
consultations-who-unsaid = Not said
consultations-source = How it came
consultations-source-visitor = Online
consultations-source-organization = Online, by an organization
consultations-source-paper = On paper
consultations-source-meeting = At a meeting
consultations-hidden-for = Hidden. Reason: { $value }
consultations-outcome = What became of it
consultations-no-outcome = No outcome yet
consultations-answered = With an outcome
consultations-unanswered = Without an outcome
consultations-used-in = Version { $first }, paragraph { $second }
consultations-summary = Summary
consultations-summary-made = Made by the program from the records of this consultation.
consultations-summary-edited = Edited by the Party.
consultations-summary-program = As the program makes it
consultations-summary-back = Use the program’s summary again
consultations-summary-total = { $n ->
    [one] { $n } contribution was received and looked at.
   *[other] { $n } contributions were received and looked at.
  }
consultations-summary-kinds = By who spoke: { $value }.
consultations-summary-meetings = { $n ->
    [one] { $n } meeting was held.
   *[other] { $n } meetings were held.
  }
consultations-summary-present = { $n ->
    [one] { $n } person was counted there.
   *[other] { $n } people were counted there.
  }
consultations-summary-outcomes = What became of them: used { $used }, partly used { $partly }, noted { $noted }, not used { $not }, without an outcome { $open }, hidden { $hidden }.
consultations-counts-outcome = What became of the contributions
consultations-counts-kind = Who took part
consultations-bar = Bar
consultations-few = What fewer than three share is not told apart.
consultations-n-present = { $n ->
    [one] { $n } person present
   *[other] { $n } people present
  }
consultations-n-women = { $n ->
    [one] { $n } woman
   *[other] { $n } women
  }
consultations-n-young = { $n ->
    [one] { $n } under thirty
   *[other] { $n } under thirty
  }
consultations-rules = Rules
consultations-rules-text = The team of the Party looks at each contribution before it is shown. It changes nothing in it. It hides one only for a reason of this list, and the reason is shown in its place:
consultations-closed-heading = Closed
consultations-closed-on = This round ended on { $value }. What you wrote is still on this page; nothing was sent.
consultations-back-round = Back to the consultation
consultations-words = Your contribution
consultations-words-hint = Plain text. Please leave names and addresses of persons out of it: everyone will read it.
consultations-lang = Language you write in
consultations-as = In whose name
consultations-as-person = In my own, without a name
consultations-kind-hint = If you say it, it stands beside your contribution.
consultations-who = For the count only
consultations-who-hint = Only if you wish. It is never shown beside what you wrote. The counts are shown once the round is closed, and only where at least three share a value.
consultations-region = Region of the country
consultations-gender = Gender
consultations-gender-woman = Woman
consultations-gender-man = Man
consultations-gender-other = Other
consultations-age = Age
consultations-age-young = Under 30
consultations-age-middle = 30 to 59
consultations-age-old = 60 or over
consultations-trap = Leave this field empty
consultations-what-next = What happens next: the team of the Party looks at it, then it stands in the public log under its number, and later what became of it.
consultations-send = Send the contribution
consultations-done-received = Your contribution was received. The team looks at it before it is shown.
consultations-done-published = Your contribution stands in the log.
consultations-mark = Mark contribution { $value }
consultations-ended-on = Closed on { $value }
consultations-lang-other = Another language
consultations-read-whole = Read the whole contribution
consultations-received-on = Day on which you received it
consultations-view-doubtful = Standing apart
consultations-erase = Erase the words
consultations-erase-explains = Erasing takes the words and what was said of the person away for good. Number and reason stay.
consultations-error-received = Enter a day that has come
consultations-work-lede = Each round asks, at a stated time, what others think. Everything that is said stands in a public log with what became of it.
consultations-none-planned = No round has been planned yet.
consultations-rounds = Rounds
consultations-round = Round
consultations-state = State
consultations-plan = Plan a round
consultations-round-title = Title of the round
consultations-steps-lede = Open a step to everyone: its dated log becomes public, and anybody can comment on it, by the same rules as in a round. What is not opened says nothing.
consultations-step-open = Open this step
consultations-step-not-open = Not opened
consultations-step-title = Comments on the step “{ $value }”
consultations-n-wait = { $n ->
    [one] { $n } waits for a look
   *[other] { $n } wait for a look
  }
consultations-about = What it is about, and what will be done with the answers
consultations-opens-on = Planned to open on
consultations-closes-on = Last day for contributions
consultations-parts = Parts of the roadmap laid open
consultations-parts-hint = Their text of the moment of opening is shown to everyone in numbered paragraphs. Nothing else of the draft is.
consultations-questions-hint = In the order in which they are asked. Once the round is open, a question can be reworded and not taken away.
consultations-question = Question
consultations-document-title = Title of a document
consultations-document-url = Its address on the web
consultations-no-meetings = No meeting has been written down yet.
consultations-meeting = Meeting
consultations-meeting-add = Add a meeting
consultations-meeting-title = What it was
consultations-meeting-day = Day
consultations-meeting-place = Place
consultations-meeting-present = People present
consultations-meeting-women = Women among them
consultations-meeting-young = Under thirty among them
consultations-acts = What you can do now
consultations-open = Open the round
consultations-open-explains = The round becomes public and takes contributions until its last day. The text laid open is that of this moment.
consultations-close = Close the round
consultations-close-explains = No more contributions are taken. The log stays, and outcomes can still be given.
consultations-reopen = Open it again
consultations-reopen-explains = Change the last day first. The note is shown to everyone.
consultations-discard = Give the round up
consultations-discard-explains = It was never open, so nobody but your team knows of it. It stays in history.
consultations-note = Note
consultations-public-page = The public page
consultations-enter = Enter a contribution
consultations-enter-lede = What came on paper or was said at a meeting stands in the log like the others. Write it down as it was said.
consultations-enter-next = Save and enter the next
consultations-view-waiting = Waiting to be looked at
consultations-view-published = Published
consultations-view-hidden = Hidden
consultations-view-empty = Nothing here.
consultations-hide-reason = Reason for hiding
consultations-publish-marked = Publish those marked
consultations-hide-marked = Hide those marked
consultations-moderation = Show or hide
consultations-in-version = Version of the roadmap
consultations-version-n = Version { $value }
consultations-in-paragraph = Paragraph
consultations-in-paragraph-hint = Where it was used, such as 12. Needed for used and partly used, with the version.
consultations-why = Reason
consultations-why-hint = Needed where it was not used, or only partly. Everyone reads it.
consultations-done-planned = The round is planned. Now say what it is about and when it ends.
consultations-done-step = The step is open to everyone. Anybody can comment on it from now on.
consultations-done-saved = Saved.
consultations-done-opened = The round is open.
consultations-done-closed = The round is closed.
consultations-done-reopened = The round is open again.
consultations-done-discarded = The round was given up.
consultations-done-entered = It stands in the log. Enter the next one.
consultations-done-moderated = Done.
consultations-error-act = This is not possible in the state of the round.
consultations-error-moved = Somebody else has moved this contribution meanwhile. Look at it again.
consultations-error-step = This step was opened before. Open it again on its own page.
consultations-error-closed = This round takes no contributions any more.
consultations-error-focal = Only the focal point can do this.
consultations-error-day = Enter a day, such as 2026-03-31
consultations-error-past = Choose a day that has not passed
consultations-error-order = The last day lies before the first
consultations-error-address = Enter a web address that begins with https://
consultations-error-number = Enter a whole number not above the number of people present
consultations-error-questions = A question of an open round can be reworded and not taken away
consultations-error-none-chosen = Mark at least one contribution
consultations-wait-look = { $number ->
    [one] Look at { $number } contribution
   *[other] Look at { $number } contributions
  }
consultations-wait-outcome = { $number ->
    [one] Say what became of { $number } contribution
   *[other] Say what became of { $number } contributions
  }
consultations-wait-close = The last day of a round has passed: close it
# used: dynamic
consultations-notice-received-subject = A contribution waits: { $party }
# used: dynamic
consultations-notice-received-text = A contribution to the consultation “{ $title }” waits to be looked at. Everyone sees that it waits, and since when.
# used: dynamic
consultations-notice-outcome-subject = What became of contribution { $number }: { $party }
# used: dynamic
consultations-notice-outcome-text = The Party has said what became of your contribution. It stands on the page below.
