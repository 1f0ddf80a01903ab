### Articles, glossary, timeline, corrections of founding data.

## Articles

convention-articles-title = Articles of the Convention
convention-articles-lede = The 35 articles and the Annex, each at its own address, with what they are tied to.
convention-articles-note = Titles are quoted. The text itself is read at its source:
# $value is a number.
convention-article = Article { $value }
convention-annex = Annex
convention-article-text = Text of the Convention
convention-article-unofficial = The wording of this title is not confirmed by an official text in the language of this page.
convention-article-about = What it says
convention-article-summary-note = Summary written for this platform. It is not the wording of the Convention.
convention-article-kinds = Kinds of measure under Article 6.2
convention-article-objectives = Objectives of the Convention that rest on it
convention-article-no-objectives = None of the six general objectives cites it.
convention-article-objectives-note = The tie between objectives and articles is an editorial judgement. Each objective leads to its measures.
convention-article-framework = Goals, outputs and activities of the Open Roadmap
convention-article-terms = Terms that name it
convention-article-others = Other articles
convention-article-source = Convention of 20 October 2005

## Glossary

convention-glossary-title = Glossary
convention-glossary-lede = Terms of the Convention and of the work around it, in English, French and Spanish.
convention-term-caption = Term
convention-term-definition = Definition
convention-term-definition-note = Written for this platform. It does not replace the wording of the Convention.
convention-term-articles = Articles

## Timeline

convention-timeline-title = Timeline of the Convention
convention-timeline-lede = What happened when, each entry with its source.
convention-timeline-calendar = Calendar file with the World Day, 21 May
convention-timeline-empty = No milestone has been entered yet.
# $value is the first year of ten, such as 1980.
convention-decade = { $value }s
convention-world-day = World Day for Cultural Diversity for Dialogue and Development
convention-milestone-new-title = Add a milestone
convention-milestone-change-title = Change a milestone
convention-milestone-when = Date
# used: dynamic
convention-milestone-when-hint = A day (2027-06-30), a month (2027-06), a year (2027), a span of years (2003/2005) or a decade (198X), as exact as the source.
convention-milestone-title-en = Title in English
# used: dynamic
convention-milestone-title-en-hint = A title in English or in French is needed; both are welcome.
convention-milestone-title-fr = Title in French
convention-milestone-address = Address of the source
convention-milestone-why = Reason for the change
convention-done-milestone-added = The milestone was added to the timeline.
convention-done-milestone-changed = The milestone was changed. What stood there before is kept in its history.
convention-error-when = Enter a day, a month, a year, a span of years or a decade, such as 2027-06-30, 2027-06, 2027, 2003/2005 or 198X.

## Corrections of founding data

convention-proposals-title = Corrections of founding data
convention-proposals-lede = This release has some founding records otherwise than the one before. Nothing changes until you accept.
convention-proposals-empty = Nothing waits.
convention-proposals-count =
    { $n ->
        [one] { $n } correction waits
       *[other] { $n } corrections wait
    }
convention-proposals-record = Record
convention-proposals-fields = Fields
convention-proposals-since = Since
# $value is the name of a record, such as that of a Party.
convention-proposal-title = Correction: { $value }
convention-proposal-lede = Accepting makes a new version of the record with the proposed values; every other field stays as it is recorded.
convention-proposal-record = Open the record
convention-proposal-differences = What would change
convention-proposal-field = Field
convention-proposal-recorded = Recorded
convention-proposal-proposed = Proposed
convention-proposal-note = Note
# used: dynamic
convention-proposal-note-hint = Needed for a refusal; kept with the decision.
convention-proposal-accept = Accept
convention-proposal-refuse = Refuse
convention-done-accepted = Accepted. The record has a new version.
convention-done-refused = Refused. The record stays as it is.
convention-error-decided = This correction has been decided already.
convention-error-record-gone = The record is no longer there, so nothing can be corrected.

## Two people changed the same

convention-versions-caption = The two versions
convention-versions-yours = Yours
