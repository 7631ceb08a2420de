def cleaned(form, trim):
    name = form["name"]
    mail = form["mail"]
    town = form["town"]
    return {"name": name, "mail": mail, "town": town}
