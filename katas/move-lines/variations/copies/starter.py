HOURS = {
    "monday": "09:00-17:00",
    "saturday": "10:00-14:00",
}
