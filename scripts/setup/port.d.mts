export type Address = { readonly port: number; readonly host: string };
export function readAddress(): Address;
export function checkPort(address: Address): Promise<void>;
