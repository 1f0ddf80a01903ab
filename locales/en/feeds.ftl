# Imports: data brought in from workbooks, tables and JSON.

feeds-title = Imports
feeds-lede = Bring records in from a workbook, a table or JSON. First you see what would change; nothing is written before you say so.
feeds-file = File
feeds-file-hint = Workbook (XLSX, XLS, ODS), CSV, JSON or JSON by lines. At most 100 MB.
feeds-mapping-optional = Mapping
feeds-button-look = See what would change
feeds-known-heads = Column heads that are understood by themselves
feeds-known-heads-lede = Each field by its name in any of the six languages or by its code.
feeds-column-code = Code
feeds-column-row = Row
feeds-column-source = Column
feeds-column-field = Field
feeds-runs = Imports so far
feeds-runs-empty = Nothing has been imported yet.
feeds-run = Import { $n }
feeds-brought = { $file }, { $when }
feeds-state-reading = Being read
feeds-state-ready = Waits for you
feeds-state-refused = Cannot be read
feeds-state-applying = Being applied
feeds-state-applied = Applied
feeds-state-undoing = Being undone
feeds-state-undone = Undone
feeds-state-discarded = Discarded
feeds-at-work = The file is being worked on. You may leave this page; the work goes on.
feeds-at-work-rows = { $n ->
    [one] { $n } row so far
   *[other] { $n } rows so far
}
feeds-look-again = Look again
feeds-found-format = Read as
feeds-found-sheet = Sheet
feeds-found-encoding = Encoding
feeds-found-delimiter = Mark between cells
feeds-found-head = Row of the heads
feeds-found-items = Path to the items
feeds-counts = What the rows do
feeds-verdict-new = New
feeds-verdict-changed = Changed
feeds-verdict-unchanged = Unchanged
feeds-verdict-conflict = Conflict
feeds-verdict-blocked = Held back
feeds-about-new = A record is added.
feeds-about-changed = The record here takes what the source says.
feeds-about-unchanged = The record here says the same already.
feeds-about-conflict = Changed at the source and here since the last import. The record here stays as it is.
feeds-about-blocked = Something must be put right at the source first.
feeds-n-new = { $n ->
    [one] { $n } new record
   *[other] { $n } new records
}
feeds-n-changed = { $n ->
    [one] { $n } changed record
   *[other] { $n } changed records
}
feeds-n-unchanged = { $n ->
    [one] { $n } unchanged record
   *[other] { $n } unchanged records
}
feeds-n-conflict = { $n ->
    [one] { $n } conflict
   *[other] { $n } conflicts
}
feeds-n-blocked = { $n ->
    [one] { $n } row held back
   *[other] { $n } rows held back
}
feeds-said-applied = The rows were applied.
feeds-said-nothing = Nothing was written.
feeds-said-undone = Import { $n } was undone.
feeds-rows-of = Rows: { $value }
feeds-rows-shown = The first { $n } rows are shown; the file to download holds all.
feeds-place-row = row { $value }
feeds-warning = Warning
feeds-error = Error
feeds-blocker = Cannot be taken
feeds-download-problems = Rows with what to fix:
feeds-problems-cure = What to do
feeds-problems-what = What is wrong
feeds-apply = Apply
feeds-apply-all = All rows or none
feeds-apply-clean = Only the rows without conflict or error
feeds-apply-which = Which rows
feeds-apply-lede = Everyone sees all of them at the same moment. You can undo the whole import later.
feeds-discard = Discard
feeds-undo = Undo the import
feeds-undo-lede = Records that the import added are withdrawn, changed ones become as they were.
feeds-undo-reason = Reason, which everyone may read
feeds-undo-partly = Leave the records as they are that somebody changed since
feeds-map = Columns and fields
feeds-map-lede = For each field choose the column that fills it. Fields without a column stay as they are.
feeds-map-none = Nothing
feeds-map-first-rows = First rows of the file
feeds-map-items = Path to the items
feeds-map-items-hint = JSONPath, such as $.name[*] for the items of a list called name.
feeds-map-use = Use this mapping
feeds-map-save = Keep this mapping under a name
feeds-map-name = Name of the mapping
feeds-map-download = Mapping as a file
feeds-done-started = The file was brought. What it would change is being found out.
feeds-done-applied = The import is being applied.
feeds-done-discarded = The import was discarded. Nothing was written.
feeds-done-undo = The import is being undone.
feeds-done-mapped = The file is being read again with this mapping.
feeds-done-kept = The mapping was kept.
feeds-error-file = Choose a file.
feeds-error-held = { $n } rows are held back. Put them right at the source, or take only the others.
feeds-error-nothing = There is no row that could be taken.
feeds-error-reason = Write the reason.
feeds-error-built-upon = { $n } records were changed since. Say that these are left as they are, or undo nothing.
feeds-error-name = Write a name of at most 80 characters.

# used: dynamic
feeds-refused-unreadable = The file cannot be read: { $cause }.
# used: dynamic
feeds-refused-empty = The file holds nothing.
# used: dynamic
feeds-refused-too-large = The file is larger than { $limit } MB.
# used: dynamic
feeds-refused-unknown-format = This is no workbook, no table and no JSON, whatever the name of the file says.
# used: dynamic
feeds-refused-not-a-table = This is an office document, but no workbook.
# used: dynamic
feeds-refused-damaged = The file is damaged or cut off.
# used: dynamic
feeds-refused-password = The workbook is protected by a password.
# used: dynamic
feeds-refused-macros = The workbook holds macros.
# used: dynamic
feeds-refused-bomb = The workbook would unpack to { $size } MB.
# used: dynamic
feeds-refused-too-many-cells = Sheet { $sheet } has more than { $limit } cells.
# used: dynamic
feeds-refused-no-sheet = There is no sheet { $sheet }. There are: { $sheets }.
# used: dynamic
feeds-refused-no-head = No row with the heads of columns was found.
# used: dynamic
feeds-refused-merged-head = In sheet { $sheet } the heads have merged cells at { $cell }.
# used: dynamic
feeds-refused-open-quote = A quotation mark that opens before row { $row } never closes.
# used: dynamic
feeds-refused-no-encoding = There is no encoding { $encoding }.
# used: dynamic
feeds-refused-json-encoding = The JSON is not written in UTF-8.
# used: dynamic
feeds-refused-json-deep = The JSON is nested too deep, at line { $line }, column { $column }.
# used: dynamic
feeds-refused-json-twice = A name stands twice in one object, at line { $line }, column { $column }.
# used: dynamic
feeds-refused-json-syntax = This is no sound JSON, at line { $line }, column { $column }: { $cause }.
# used: dynamic
feeds-refused-json-line-long = Line { $row } is longer than 1 MB.
# used: dynamic
feeds-refused-path-wrong = The path { $path } is wrong at position { $position }: { $cause }.
# used: dynamic
feeds-refused-path-nothing = The path { $path } finds nothing.
# used: dynamic
feeds-refused-path-too-much = The path { $path } finds more than { $limit } items.
# used: dynamic
feeds-refused-items-unknown = It is not clear which list of the JSON holds the items.
# used: dynamic
feeds-refused-reader-missing = The reader of files could not be started.
# used: dynamic
feeds-refused-too-heavy = Reading the file takes more memory or time than is allowed.
# used: dynamic
feeds-refused-columns-missing = Columns of the mapping are not in the file: { $columns }.
# used: dynamic
feeds-refused-fields-unknown = The mapping names fields that do not exist: { $fields }.
# used: dynamic
feeds-refused-not-mapped = No column fills the field { $field }, which every record needs.

feeds-refused-cure-save = Save it anew as XLSX, CSV or JSON and bring it again.
feeds-refused-cure-password = Take the password off and bring it again.
feeds-refused-cure-macros = Save it as a workbook without macros (XLSX) and bring it again.
feeds-refused-cure-smaller = Part it into smaller files, or bring it as CSV or as JSON by lines.
feeds-refused-cure-head = Give each column one cell with its name, all in one row, or choose the columns yourself.
feeds-refused-cure-text = Save it in UTF-8 and bring it again.
feeds-refused-cure-json = Correct it where the file is made and bring it again.
feeds-refused-cure-path = Correct the path. $.name[*] finds the items of a list called name.
feeds-refused-cure-again = Try again. If it stays so, tell the administrator.

# used: dynamic
feeds-problem-ragged = The row does not have as many cells as the head.
# used: dynamic
feeds-cure-ragged = Look for a mark between cells too many or too few in this row.
# used: dynamic
feeds-problem-encoding = Letters in this row are broken: { $value }
# used: dynamic
feeds-cure-encoding = Save the whole file in one encoding, best UTF-8.
# used: dynamic
feeds-problem-json = This line is no sound JSON: { $value }
# used: dynamic
feeds-cure-json = Correct the line where the file is made.
# used: dynamic
feeds-problem-unknown = “{ $value }” is not known in this field.
# used: dynamic
feeds-cure-unknown = Write a code or a label of the list, in any of the six languages. Part several by a semicolon.
# used: dynamic
feeds-problem-code-as-day = The spreadsheet turned a code into the day { $value }.
# used: dynamic
feeds-cure-code-as-day = Format the column as text and type the code anew.
# used: dynamic
feeds-problem-broken-cell = The cell shows the error { $value }.
# used: dynamic
feeds-cure-broken-cell = Correct the formula, or write the value itself.
# used: dynamic
feeds-problem-several = Several values for a field that takes one: { $value }
# used: dynamic
feeds-cure-several = Leave one value.
# used: dynamic
feeds-problem-empty = This cell must not be empty.
# used: dynamic
feeds-cure-empty = Fill it in.
# used: dynamic
feeds-problem-year = “{ $value }” is no year.
# used: dynamic
feeds-cure-year = Write the year with four digits.
# used: dynamic
feeds-problem-serial-day = The number { $value } is a day that lost its format.
# used: dynamic
feeds-cure-serial-day = Format the cell as a day, or write the year with four digits.
# used: dynamic
feeds-problem-day = “{ $value }” is no day.
# used: dynamic
feeds-cure-day = Write year, month and day: 2027-06-30.
# used: dynamic
feeds-problem-day-ambiguous = “{ $value }” can be two different days.
# used: dynamic
feeds-cure-day-ambiguous = Write year, month and day, or say the order of days in the mapping.
# used: dynamic
feeds-problem-address = “{ $value }” is no web address.
# used: dynamic
feeds-cure-address = Write the whole address, beginning with https://.
# used: dynamic
feeds-problem-money = The amount in “{ $value }” was not understood; the words are kept.
# used: dynamic
feeds-cure-money = Write number and currency, such as 1.4 million EUR.
# used: dynamic
feeds-problem-key-twice = The key { $value } stands twice in the file.
# used: dynamic
feeds-cure-key-twice = Give each record a key of its own.
# used: dynamic
feeds-problem-row-twice = The same record stands twice in the file.
# used: dynamic
feeds-cure-row-twice = Leave one of the rows, or add a column with a key.
# used: dynamic
feeds-problem-missing = Fields that people must fill are empty: { $value }.
# used: dynamic
feeds-cure-missing = The record is taken and shows what is missing. Add columns if the source knows more.
# used: dynamic
feeds-problem-too-long = The text is longer than its field allows.
# used: dynamic
feeds-cure-too-long = Shorten it.
# used: dynamic
feeds-problem-rule = The values do not fit together.
# used: dynamic
feeds-cure-rule = Compare the years, and see that every figure has unit, year and source.
# used: dynamic
feeds-problem-other-party = The record names another Party: { $value }
# used: dynamic
feeds-cure-other-party = Bring in records of your own Party only.
# used: dynamic
feeds-problem-other-record = The key names a record that is not yours.
# used: dynamic
feeds-cure-other-record = Use another key.
# used: dynamic
feeds-problem-not-published = The record of this key is not published.
# used: dynamic
feeds-cure-not-published = Publish or show it first, or use another key.

feeds-state-fetching = Being fetched
feeds-state-nothing-new = Nothing new
feeds-of-feed = From the data feed
feeds-cleared = Rows without a problem and the file were removed on { $value }; counts and problems are kept.
feeds-feeds = Data feeds
feeds-feeds-lede = A data feed is an address that is fetched again and again. Each time becomes an import like any other, with what it would change, and can be undone.
feeds-next = Next: { $value }
feeds-feed-new = New data feed
feeds-feed-edit = Change the data feed
feeds-feed-lede = Workbook, table or JSON at an address of the web. The first time shows what would change before anything is written.
feeds-feed-save = Save
feeds-feed-name = Name
feeds-feed-name-hint = Everyone may read it at the records that come from here.
feeds-feed-address = Address
feeds-feed-address-hint = Begins with https://. What follows a question mark is shown to nobody outside.
feeds-feed-mapping = Mapping
feeds-feed-mapping-hint = Left empty, it is found from the columns and kept from the first import on.
feeds-feed-mapping-found = Found from the columns
feeds-feed-mapping-own = Its own
feeds-feed-mapping-kept = As it is now
feeds-feed-sheet = Sheet
feeds-feed-sheet-hint = Of a workbook; the first that holds something when empty.
feeds-feed-items = Path to the items
feeds-feed-items-hint = Of JSON, such as $.name[*] for the items of a list called name; found when empty.
feeds-feed-when = When it is fetched
feeds-feed-next = Next time
feeds-feed-rhythm = How often
feeds-rhythm-hand = Only when asked for
feeds-rhythm-daily = Every day
feeds-rhythm-weekly = Every week
feeds-rhythm-monthly = Every month
feeds-feed-hour = Hour
feeds-feed-hour-hint = 0 to 23, universal time (UTC)
feeds-feed-weekday = Day of the week
feeds-feed-weekday-hint = For every week
feeds-feed-day = Day of the month
feeds-feed-day-hint = For every month, 1 to 28
feeds-weekday-1 = Monday
feeds-weekday-2 = Tuesday
feeds-weekday-3 = Wednesday
feeds-weekday-4 = Thursday
feeds-weekday-5 = Friday
feeds-weekday-6 = Saturday
feeds-weekday-7 = Sunday
feeds-schedule-daily = Every day at { $hour } UTC
feeds-schedule-weekly = Every week ({ $weekday }) at { $hour } UTC
feeds-schedule-monthly = Every month (day { $day }) at { $hour } UTC
feeds-feed-alone = Who applies
feeds-alone-no = A person looks first
feeds-alone-yes = The program, when no row is held back or in conflict
feeds-feed-run = Fetch now
feeds-feed-pause = Pause
feeds-feed-resume = Resume
feeds-feed-end = End for good
feeds-feed-state-on = On
feeds-feed-state-paused = Paused
feeds-feed-state-ended = Ended
feeds-feed-state-broken = Broken
feeds-feed-state-waiting = Waits for you
feeds-feed-waits = An import waits for you:
feeds-since = Since { $value }
feeds-done-saved = The data feed was saved.
feeds-done-fetching = The address is being fetched.
feeds-done-paused = The data feed is paused.
feeds-done-resumed = The data feed is on again.
feeds-done-ended = The data feed has ended. Its imports and records stay.
feeds-error-name-taken = Another data feed has this name.
feeds-error-address = Write a whole address that begins with https:// and holds no password.
feeds-error-hour = Write an hour from 0 to 23.
feeds-error-day = Write a day from 1 to 28, which every month has.
# used: dynamic
feeds-refused-address-wrong = This address, or one it leads to, cannot be fetched: it must begin with https:// and hold no password.
# used: dynamic
feeds-refused-address-unknown = Nobody knows the name { $host }.
# used: dynamic
feeds-refused-address-inside = { $host } leads to a private network, where nothing is fetched.
# used: dynamic
feeds-refused-address-silent = { $host } does not answer, or the connection is not secure.
# used: dynamic
feeds-refused-address-slow = { $host } takes too long to answer.
# used: dynamic
feeds-refused-address-gone = There is nothing at the address any more.
# used: dynamic
feeds-refused-address-refused = The server does not give the file to us.
# used: dynamic
feeds-refused-address-status = The server answers with the status { $status }.
# used: dynamic
feeds-refused-address-redirects = The address leads from one to the next without end.
# used: dynamic
feeds-refused-address-kept = What was fetched could not be kept.
# used: dynamic
feeds-refused-target-missing = This installation cannot bring in { $target }.
# used: dynamic
feeds-refused-rows-none = The file has no rows any more.
# used: dynamic
feeds-refused-column-empty = The column { $columns } is empty in every row.
feeds-refused-cure-address = Look whether the address opens in a browser, and correct it in the data feed.
feeds-refused-cure-source = Ask those who keep the source. The next fetch tries again.
# used: dynamic
feeds-mail-broken-subject = Data feed broken: { $feed }
# used: dynamic
feeds-mail-broken-text = The data feed “{ $feed }” brings nothing any more. { $what } { $cure } Nothing was written, and visitors see nothing of it. You get another message when it works again.
# used: dynamic
feeds-mail-mended-subject = Data feed works again: { $feed }
# used: dynamic
feeds-mail-mended-text = The data feed “{ $feed }” works again. You need not do anything.
# used: dynamic
feeds-mail-waiting-subject = An import waits for you: { $feed }
# used: dynamic
feeds-mail-waiting-text = The data feed “{ $feed }” brought something new. Open the link, look at what would change, and apply or discard it.
# used: dynamic
feeds-problem-merged = The record of this key was merged into { $value }; the row goes there.
# used: dynamic
feeds-cure-merged = Nothing to do. Where that record has a row of its own in this source, its own row counts.
feeds-target = What is imported
feeds-error-mapping = This mapping is for other records. Choose one of those for what is imported.
# used: dynamic
feeds-refused-rows-many = The file has more than { $limit } rows, which are written together.
# used: dynamic
feeds-problem-not-a-party = { $value } is not a Party to the Convention here.
# used: dynamic
feeds-cure-not-a-party = Names of Parties come with the program. Leave the row out; if the State has joined, ask the administrator for the release that knows it.
# used: dynamic
feeds-problem-not-owed = This Party does not have the duty for which { $value } stands.
# used: dynamic
feeds-cure-not-owed = Empty the cell, or look whether it belongs to another Party.
# used: dynamic
feeds-problem-article-29 = The day { $value } does not follow from the deposit by Article 29 and is not taken.
# used: dynamic
feeds-cure-article-29 = Check the day of deposit. Where it is not known, give a latest day with its evidence instead.
# used: dynamic
feeds-problem-before-adoption = The day of deposit lies before 20 October 2005, when the Convention was adopted.
# used: dynamic
feeds-cure-before-adoption = Write the day on which the instrument was deposited.
# used: dynamic
feeds-problem-own-people = { $value } has people of its own here, who alone change its record.
# used: dynamic
feeds-cure-own-people = Leave the row out, or ask the organization to change its record.
# used: dynamic
feeds-problem-name-several = Several organizations here are called { $value } in this country.
# used: dynamic
feeds-cure-name-several = Give our identifier as the key.
# used: dynamic
feeds-problem-email = “{ $value }” is no e-mail address.
# used: dynamic
feeds-cure-email = Write an address of the organization, such as contact@example.org.
# used: dynamic
feeds-problem-plain-name = A name has no line breaks and no web addresses: { $value }
# used: dynamic
feeds-cure-plain-name = Write the official name alone.
