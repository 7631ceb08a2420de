STOCK = [
    {"name": "apple", "count": 3},
    {"name": "banana", "count": 12},
    {"name": "cherry", "count": 250},
    {"name": "damson", "count": 7},
]
