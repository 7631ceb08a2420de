BUTTONS = {
    "open": "a text for the button that opens the file",
    "close": "a text (short, please) for the button that closes it",
    "retry": "what to say after a failure",
}
