export function cleaned(form, trim) {
  const name = form.name;
  const mail = form.mail;
  const town = form.town;
  return { name, mail, town };
}
