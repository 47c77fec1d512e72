/** In place of the package of this name: what sends files in pieces asks it for one address beside another alone. */
export default class BesideAddress extends URL {
  constructor(link: string, origin: string) {
    super(link, new URL(origin, location.href));
  }
}
