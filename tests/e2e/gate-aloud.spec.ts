import { expect, test } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

test('the checklist is read aloud by its parts, and its keys go round in their order', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.typeScore('1.1.1', '9');
  await driver.save('1.1.1');
  await driver.sendButton().click();
  const dialog = panel.getByRole('dialog', { name: 'Kiểm tra trước khi gửi báo cáo' });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Kiểm tra trước khi gửi báo cáo":
      - heading "Kiểm tra trước khi gửi báo cáo" [level=1]
      - heading /Lỗi/ [level=2]
      - group "Nhắc việc (phần mềm không tự biết được)":
        - checkbox /Văn bản đề nghị thẩm định/
        - checkbox /Lãnh đạo UBND cấp xã đã phê duyệt/
        - checkbox /Trang thông tin điều hành tác nghiệp/
      - textbox /Lý do vẫn gửi/
      - button "Quay lại sửa"
      - button "Vẫn gửi báo cáo"
  `);

  const back = dialog.getByRole('button', { name: 'Quay lại sửa' });
  await expect(back).toBeFocused();
  const order: string[] = [];
  do {
    await page.keyboard.press('Tab');
    order.push(
      await dialog.evaluate(({ ownerDocument: { activeElement } }) => {
        const within = activeElement?.closest('label, button, summary') ?? activeElement;
        return within?.textContent?.trim().slice(0, 24) ?? '';
      }),
    );
  } while (order.length < 400 && !order.at(-1)?.startsWith('Quay lại sửa'));
  const places = [
    'Vẫn gửi báo cáo',
    'Điểm',
    'Chưa nhập',
    'Văn bản đề nghị',
    'Lý do vẫn gửi',
    'Quay lại sửa',
  ].map((begins) => order.findIndex((said) => said.startsWith(begins)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
  expect(order).toHaveLength(places.at(-1)! + 1);
});
