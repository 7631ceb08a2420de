def cleaned(form, trim):
    name = trim(form["name"])
    mail = trim(form["mail"])
    town = trim(form["town"])
    return {"name": name, "mail": mail, "town": town}
