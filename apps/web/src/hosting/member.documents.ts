import { graphql } from '../graphql.js';

export const InviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      link
    }
  }
`);

export const WithdrawMemberInvitationDocument = graphql(`
  mutation WithdrawMemberInvitation($input: CompanyInvitationInput!) {
    withdrawMemberInvitation(input: $input) {
      withdrawnId
    }
  }
`);

export const ChangeMemberRoleDocument = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const RemoveMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const LeaveCompanyDocument = graphql(`
  mutation LeaveCompany($input: CompanyInput!) {
    leaveCompany(input: $input) {
      company {
        slug
      }
    }
  }
`);

export const JoinCompanyDocument = graphql(`
  mutation JoinCompany($input: JoinCompanyInput!) {
    joinCompany(input: $input) {
      company {
        slug
      }
    }
  }
`);
