/** An invented report of an invented ward, long enough for two pages. */
export const DRAFT_TEXT = `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:       /BC-UBND
Hoa Sen, ngày     tháng 11 năm 2026
BÁO CÁO
Kết quả chỉnh trang chợ Ao Sen và các tuyến phố năm 2026; phương hướng, nhiệm vụ năm 2027
Kính gửi: Hội đồng nhân dân phường Hoa Sen.
Thực hiện chương trình kỳ họp thường lệ cuối năm 2026 của Hội đồng nhân dân phường, Ủy ban nhân dân phường báo cáo kết quả chỉnh trang chợ Ao Sen và các tuyến phố năm 2026 như sau:
I. KẾT QUẢ THỰC HIỆN NĂM 2026
1. Công tác chỉ đạo, điều hành
Ngay từ đầu năm, Ủy ban nhân dân phường giao 14 việc cho năm đơn vị, nêu rõ người phụ trách, thời hạn và sản phẩm của từng việc.
Đến ngày 15 tháng 11 đã xong 12 việc; hai việc còn lại chờ bàn giao mặt bằng.
Trong năm, phường tiếp 63 lượt hộ kinh doanh, nhận 118 ý kiến góp ý về sắp xếp quầy hàng; 109 ý kiến được trả lời bằng văn bản đúng hẹn.
2. Chợ Ao Sen
Đã lát lại 1.240 m2 nền chợ, thay 86 mái quầy, lắp 42 đèn chiếu sáng và ba cụm chữa cháy.
Số hộ kinh doanh ổn định tăng từ 214 lên 231 hộ; thu phí dịch vụ đạt 96,4% kế hoạch.
Ban quản lý chợ bố trí khu nông sản sạch ở dãy phía đông, có bàn cân đối chứng và bảng giá niêm yết.
Người mua phản ánh tốt qua phiếu hỏi tháng 10.
3. Các tuyến phố
Đường Hàng Bưởi và ngõ Giếng Cũ được nạo vét cống trước mùa mưa; điểm ngập giảm từ chín xuống còn hai điểm.
Trồng mới 240 cây, sửa 1.420 mét vỉa hè.
Tổ dân phố tự quản việc quét dọn vào sáng thứ bảy, có phân công theo ngõ; nhiều hộ tự sơn lại cổng và thu dọn mái che lấn lối đi chung.
II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027
1. Hoàn thành khu để xe phía bắc chợ Ao Sen trước ngày 30 tháng 6, bảo đảm lối thoát nạn rộng ít nhất bốn mét.
2. Khởi công vườn hoa khu Ao Sen; mời người dân góp ý bản vẽ trước khi làm, công khai kinh phí tại bảng tin tổ dân phố.
3. Duy trì kiểm tra vệ sinh an toàn thực phẩm mỗi tháng một lần; kết quả niêm yết tại cổng chợ trong ba ngày.
Trên đây là báo cáo của Ủy ban nhân dân phường Hoa Sen, trình Hội đồng nhân dân phường xem xét./.
Nơi nhận:
- Như trên;
- Thường trực Đảng ủy phường (để báo cáo);
- Chủ tịch, các Phó Chủ tịch UBND phường;
- Ban công tác mặt trận các khu phố;
- Các phòng, đơn vị thuộc phường;
- Lưu: VT, KTHT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lã Hoàng Tùng Vân
`;
