export function cleaned(form, trim) {
  const name = trim(form.name);
  const mail = trim(form.mail);
  const town = trim(form.town);
  return { name, mail, town };
}
