interface Form {
  name: string;
  mail: string;
  town: string;
}

export function cleaned(form: Form, trim: (text: string) => string): Form {
  const name = form.name;
  const mail = form.mail;
  const town = form.town;
  return { name, mail, town };
}
