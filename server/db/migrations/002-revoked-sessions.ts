// A session that somebody else ended is told apart from one that its owner ended or that ran out.
export const revokedSessions = `
alter table sessions add column revoked boolean not null default false;
`;
