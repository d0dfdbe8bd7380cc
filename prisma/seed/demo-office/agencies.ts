import type { Agency, Unit } from '../../../domain/organisation/organisation';

/** The three bodies of the invented ward Hoa Sen that issue documents under their own name. */
export const agencies: readonly Agency[] = [
  {
    id: 'ubnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'Ủy ban nhân dân phường Hoa Sen', abbreviation: 'UBND',
    superiorName: 'Ủy ban nhân dân thành phố Sông Ngân', placeOfIssue: 'Hoa Sen', collectiveName: 'Ủy ban nhân dân',
    councilId: 'hdnd', email: 'ubnd@hoasen.example',
  },
  {
    id: 'hdnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'Hội đồng nhân dân phường Hoa Sen', abbreviation: 'HĐND',
    placeOfIssue: 'Hoa Sen', collectiveName: 'Hội đồng nhân dân', email: 'hdnd@hoasen.example',
  },
  {
    id: 'du', system: 'party', pack: 'party-hd05', level: 'ward', name: 'Đảng ủy phường Hoa Sen', abbreviation: 'ĐU',
    superiorName: 'Thành ủy Sông Ngân', placeOfIssue: 'Hoa Sen', collectiveName: 'Đảng ủy', email: 'danguy@hoasen.example',
  },
];

export const units: readonly Unit[] = [
  { id: 'vp', agencyId: 'ubnd', name: 'Văn phòng HĐND và UBND', abbreviation: 'VP' },
  { id: 'kthtdt', agencyId: 'ubnd', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' },
  { id: 'vhxh', agencyId: 'ubnd', name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' },
  { id: 'pvhcc', agencyId: 'ubnd', name: 'Trung tâm Phục vụ hành chính công', abbreviation: 'PVHCC' },
  { id: 'dvth', agencyId: 'ubnd', name: 'Trung tâm Dịch vụ tổng hợp', abbreviation: 'DVTH' },
  { id: 'cong-an', agencyId: 'ubnd', name: 'Công an phường', abbreviation: 'CA' },
  { id: 'bchqs', agencyId: 'ubnd', name: 'Ban Chỉ huy Quân sự phường', abbreviation: 'BCHQS' },
  { id: 'tram-y-te', agencyId: 'ubnd', name: 'Trạm Y tế phường', abbreviation: 'TYT' },
  { id: 'ban-ktns', agencyId: 'hdnd', name: 'Ban Kinh tế - Ngân sách', abbreviation: 'KTNS' },
  { id: 'ban-vhxh', agencyId: 'hdnd', name: 'Ban Văn hóa - Xã hội', abbreviation: 'BVHXH' },
  { id: 'vpdu', agencyId: 'du', name: 'Văn phòng Đảng ủy', abbreviation: 'VPĐU' },
  { id: 'bxdd', agencyId: 'du', name: 'Ban Xây dựng Đảng', abbreviation: 'BXDĐ' },
  { id: 'mttq', agencyId: 'du', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường', abbreviation: 'MTTQ' },
];
