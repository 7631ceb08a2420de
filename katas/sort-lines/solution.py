ORDER = [
    "apple",
    "cherry",
    "date",
    "fig",
    "kiwi",
    "lime",
]
