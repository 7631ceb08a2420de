interface Form {
  name: string;
  mail: string;
  town: string;
}

export function cleaned(form: Form, trim: (text: string) => string): Form {
  const name = trim(form.name);
  const mail = trim(form.mail);
  const town = trim(form.town);
  return { name, mail, town };
}
