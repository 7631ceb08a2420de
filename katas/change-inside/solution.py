BUTTONS = {
    "open": "Open",
    "close": "Close",
    "retry": "Try again",
}
