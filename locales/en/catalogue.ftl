# Code lists.
catalogue-vocab-title = Code lists
catalogue-vocab-lede = The lists that the records here use, in the languages that exist. Each code has a permanent address, and its meaning never changes.
catalogue-vocab-list = List
catalogue-vocab-code = Code
catalogue-vocab-concepts = Codes
catalogue-vocab-address = Permanent address
catalogue-vocab-label = Label
catalogue-vocab-broader = Part of
catalogue-vocab-others = Other languages
