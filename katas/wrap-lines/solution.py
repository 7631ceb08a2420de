FRUITS = [
    "apple",
    "banana",
    "cherry",
    "damson",
    "elderberry",
]
