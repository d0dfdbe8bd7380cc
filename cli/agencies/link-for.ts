import { addressOf } from '../../domain/administration/people';
import { Refusal } from '../refusal';
import { writeFirstEntryLink, type FirstEntryLink } from './first-entry-link';
import { withinOrganisation } from './within-organisation';

/** A new link for somebody whose former one is over, or who forgot the password. @throws Refusal when nobody has that address */
export async function linkFor(email: string): Promise<FirstEntryLink & { readonly name: string }> {
  return withinOrganisation(async ({ client, organisation, today }) => {
    const person = organisation.persons.find((one) => addressOf(one.email) === addressOf(email));
    if (!person) throw new Refusal(`Không có ai trong danh sách có thư điện tử ${email}.`);
    return { name: person.fullName, ...(await writeFirstEntryLink(client, person.id, today)) };
  });
}
