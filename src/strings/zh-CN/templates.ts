/** Names of the built-in templates, by id: their titles. A user's own have theirs. */
export const templates: Readonly<Record<string, string>> = {
  '2025-five-lead': '2025年度民主生活会个人对照检查（五个带头）',
  '2025-org-life-six': '2025年度组织生活会党员发言（六个方面）',
  '2025-org-life-disciplines': '2025年度组织生活会党员发言（六项纪律）',
  '2025-org-life-roles': '2025年度组织生活会党员发言（政治信仰等六个方面）',
  '2025-org-life-four': '2025年度组织生活会党员发言（四个方面）',
  '2024-four-lead': '2024年度民主生活会个人对照检查（四个带头）',
  '2023-theme-education': '2023年主题教育专题民主生活会个人对照检查（六个方面）',
  '2022-six-lead': '2022年度民主生活会个人对照检查（六个带头）',
  '2021-five-aspects': '2021年度党史学习教育专题民主生活会个人对照检查（五个方面）',
  '2021-org-life-four': '2021年度组织生活会党员发言（四个对照）',
};
