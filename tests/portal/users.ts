/** A commune, or the department that appraises. */
export interface Unit {
  readonly id: string;
  readonly name: string;
}

export type Role = 'leader' | 'officer' | 'appraiser';

/** Somebody with an SSO account. */
export interface User {
  readonly id: string;
  readonly password: string;
  readonly name: string;
  readonly position: string;
  readonly unit: Unit;
  readonly role: Role;
}

const thuanHoa: Unit = { id: 'thuan-hoa', name: 'UBND phường Thuận Hóa' };
const phuXuan: Unit = { id: 'phu-xuan', name: 'UBND phường Phú Xuân' };
const department: Unit = { id: 'so-noi-vu', name: 'Sở Nội vụ' };

/** The accounts of the stand-in, by the role each plays in tests. All share one trivial password. */
export const users = {
  leader: account('nvminh.thuanhoa', 'Nguyễn Văn Minh', 'Phó Chủ tịch', thuanHoa, 'leader'),
  justice: account('ttlan.thuanhoa', 'Trần Thị Lan', 'Công chức Tư pháp - Hộ tịch', thuanHoa, 'officer'),
  oneStop: account('lqhuy.thuanhoa', 'Lê Quang Huy', 'Công chức Bộ phận Một cửa', thuanHoa, 'officer'),
  office: account('ptha.thuanhoa', 'Phan Thu Hà', 'Công chức Văn phòng - Thống kê', thuanHoa, 'officer'),
  otherCommune: account('dvnam.phuxuan', 'Đỗ Văn Nam', 'Phó Chủ tịch', phuXuan, 'leader'),
  appraiser: account('hmtam.snv', 'Hoàng Minh Tâm', 'Tổ thẩm định', department, 'appraiser'),
} as const satisfies Record<string, User>;

/** Every account. */
export const allUsers: readonly User[] = Object.values(users);

/** The account with that SSO name, if there is one. */
export function findUser(id: string): User | undefined {
  return allUsers.find((user) => user.id === id);
}

/** Leader and officers of a unit, in the order the portal lists them. */
export function staffOf(unit: Unit): User[] {
  return allUsers.filter((user) => user.unit.id === unit.id);
}

function account(id: string, name: string, position: string, unit: Unit, role: Role): User {
  return { id, password: '123456', name, position, unit, role };
}
