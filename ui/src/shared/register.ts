/** Where a version of the policy can be read: the city, and the version unless it is the one in force. */
export interface RegisterPlace {
  tenant: string;
  plugin?: string | undefined;
  version?: string | undefined;
}
