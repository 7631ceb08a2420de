ORDER = [
    "lime",
    "fig",
    "apple",
    "lime",
    "kiwi",
    "date",
    "fig",
    "cherry",
]
